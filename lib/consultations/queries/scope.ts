import "server-only";
import { type Actor, hasDuty, type Member } from "@/lib/access/actor";
import { type ConsultationRelation, consultationPermissions } from "@/lib/consultations/permissions";
import type { Prisma } from "@/lib/db/generated/client";
import type { MemberRole } from "@/lib/db/generated/enums";

type Where = Prisma.ConsultationWhereInput;

/** Named, because Prisma leaves an empty condition out: `{}` within an OR counts as nothing. */
type Scope = Where | "everything" | "nothing";

const NOTHING: Where = { id: { in: [] } };

const related: Record<ConsultationRelation, (actor: Actor) => Scope> = {
  anyone: () => "nothing",
  requester: (actor) => {
    if (actor.kind === "member") return ofOrganizations(actor, (role) => role !== "VIEWER");
    return actor.kind === "contact" && actor.flow === "consultation" ? { id: actor.caseId } : "nothing";
  },
  reader: (actor) => (actor.kind === "member" ? ofOrganizations(actor, (role) => role === "VIEWER") : "nothing"),
  desk: (actor) => (hasDuty(actor, "CONSULTATIONS") ? "everything" : "nothing"),
  worker: (actor) => (actor.kind === "system" ? "everything" : "nothing"),
};

function ofOrganizations({ memberships }: Member, holds: (role: MemberRole) => boolean): Scope {
  const ids = memberships.filter(({ role }) => holds(role)).map(({ organizationId }) => organizationId);
  return ids.length === 0 ? "nothing" : { organizationId: { in: ids } };
}

/** The `view` grants as a row scope. Every query of consultations starts from it. */
export function visibleTo(actor: Actor): Where {
  const scopes = consultationPermissions.view.map((grant) => related[grant.to](actor));
  if (scopes.includes("everything")) return {};
  const parts = scopes.filter((scope) => typeof scope !== "string");
  return parts.length === 0 ? NOTHING : { OR: parts };
}
