import "server-only";
import { type Actor, hasDuty, type Member } from "@/lib/access/actor";
import type { Prisma } from "@/lib/db/generated/client";
import type { MemberRole } from "@/lib/db/generated/enums";
import { type OfficeRelation, officePermissions } from "@/lib/offices/permissions";

type Where = Prisma.OfficeWhereInput;

/** Named, because Prisma leaves an empty condition out: `{}` within an OR counts as nothing. */
type Scope = Where | "everything" | "nothing";

const NOTHING: Where = { id: { in: [] } };

const related: Record<OfficeRelation, (actor: Actor) => Scope> = {
  registrant: (actor) => (actor.kind === "member" ? ofOrganizations(actor, (role) => role !== "VIEWER") : "nothing"),
  reader: (actor) => (actor.kind === "member" ? ofOrganizations(actor, (role) => role === "VIEWER") : "nothing"),
  /** Whoever came by a mailed link sees what is public, which has its own table. */
  contact: () => "nothing",
  reviewer: (actor) => (hasDuty(actor, "OFFICES") ? "everything" : "nothing"),
  worker: (actor) => (actor.kind === "system" ? "everything" : "nothing"),
};

function ofOrganizations({ memberships }: Member, holds: (role: MemberRole) => boolean): Scope {
  const ids = memberships.filter(({ role }) => holds(role)).map(({ organizationId }) => organizationId);
  return ids.length === 0 ? "nothing" : { organizationId: { in: ids } };
}

/** The `view` grants as a row scope. Every query of the cases starts from it; the public reads its own table. */
export function visibleTo(actor: Actor): Where {
  const scopes = officePermissions.view.map((grant) => related[grant.to](actor));
  if (scopes.includes("everything")) return {};
  const parts = scopes.filter((scope) => typeof scope !== "string");
  return parts.length === 0 ? NOTHING : { OR: parts };
}
