import "server-only";
import { type Actor, hasDuty, type Member } from "@/lib/access/actor";
import type { Prisma } from "@/lib/db/generated/client";
import type { MemberRole } from "@/lib/db/generated/enums";
import { type IntroductionRelation, introductionPermissions } from "@/lib/matching/permissions";

type Where = Prisma.IntroductionWhereInput;

/** Named, because Prisma leaves an empty condition out: `{}` within an OR counts as nothing. */
type Scope = Where | "everything" | "nothing";

const NOTHING: Where = { id: { in: [] } };
const ASKED = { ASKER: { proposedAt: { not: null } }, COUNTERPART: { offeredAt: { not: null } } } as const;

const writes = (role: MemberRole) => role !== "VIEWER";
const reads = (role: MemberRole) => role === "VIEWER";

const related: Record<IntroductionRelation, (actor: Actor) => Scope> = {
  asker: (actor) => ofLink(actor, "ASKER") ?? ofMember(actor, "ASKER", writes),
  askerReader: (actor) => ofMember(actor, "ASKER", reads),
  counterpart: (actor) => ofLink(actor, "COUNTERPART") ?? ofMember(actor, "COUNTERPART", writes),
  counterpartReader: (actor) => ofMember(actor, "COUNTERPART", reads),
  desk: (actor) => (hasDuty(actor, "CONSULTATIONS") ? "everything" : "nothing"),
  worker: (actor) => (actor.kind === "system" ? "everything" : "nothing"),
};

type Side = keyof typeof ASKED;

function ofLink(actor: Actor, side: Side): Where | undefined {
  if (actor.kind !== "contact" || actor.flow !== "introduction") return undefined;
  return (actor.side ?? "ASKER") === side ? { id: actor.caseId, ...ASKED[side] } : undefined;
}

function ofMember(actor: Actor, side: Side, holds: (role: MemberRole) => boolean): Scope {
  if (actor.kind !== "member") return "nothing";
  const ids = organizationsOf(actor, holds);
  if (ids.length === 0) return "nothing";
  const organization =
    side === "ASKER" ? { askerOrganizationId: { in: ids } } : { counterpartOrganizationId: { in: ids } };
  return { ...organization, ...ASKED[side] };
}

function organizationsOf({ memberships }: Member, holds: (role: MemberRole) => boolean): string[] {
  return memberships.filter(({ role }) => holds(role)).map(({ organizationId }) => organizationId);
}

/** The `view` grants as a row scope. Every query of introductions starts from it. */
export function visibleTo(actor: Actor): Where {
  const scopes = introductionPermissions.view.map((grant) => related[grant.to](actor));
  if (scopes.includes("everything")) return {};
  const parts = scopes.filter((scope) => typeof scope !== "string");
  return parts.length === 0 ? NOTHING : { OR: parts };
}

/** Requests: of the desk, and of the organisation that asked. */
export function requestsVisibleTo(actor: Actor): Prisma.MatchRequestWhereInput {
  if (hasDuty(actor, "CONSULTATIONS") || actor.kind === "system") return {};
  if (actor.kind !== "member") return { id: { in: [] } };
  return { organizationId: { in: organizationsOf(actor, () => true) } };
}
