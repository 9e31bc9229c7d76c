import "server-only";
import { type Actor, hasDuty, isPerson, type Member, viewerOf } from "@/lib/access/actor";
import { BLOCKING } from "@/lib/awards/conflicts/workflow";
import { type EntryRelation, entryPermissions } from "@/lib/awards/entries/permissions";
import type { Prisma } from "@/lib/db/generated/client";
import type { MemberRole } from "@/lib/db/generated/enums";

type Where = Prisma.AwardEntryWhereInput;

/** Named, because Prisma leaves an empty condition out: `{}` within an OR counts as nothing. */
type Scope = Where | "everything" | "nothing";

const NOTHING: Where = { id: { in: [] } };

const related: Record<EntryRelation, (actor: Actor) => Scope> = {
  entrant: (actor) => (actor.kind === "member" ? ofOrganizations(actor, (role) => role !== "VIEWER") : "nothing"),
  reader: (actor) => (actor.kind === "member" ? ofOrganizations(actor, (role) => role === "VIEWER") : "nothing"),
  officer: (actor) => (hasDuty(actor, "AWARD") ? "everything" : "nothing"),
  proposer: () => "nothing",
  second: () => "nothing",
  juror: (actor) => (actor.kind === "juror" ? ofSeats(actor.seats) : "nothing"),
  worker: (actor) => (actor.kind === "system" ? "everything" : "nothing"),
};

function ofOrganizations({ memberships }: Member, holds: (role: MemberRole) => boolean): Scope {
  const ids = memberships.filter(({ role }) => holds(role)).map(({ organizationId }) => organizationId);
  return ids.length === 0 ? "nothing" : { organizationId: { in: ids } };
}

type SeatScope = { readonly editionId: string; readonly categories: readonly string[]; readonly isReady: boolean };

function ofSeats(seats: readonly SeatScope[]): Scope {
  const ready = seats.filter(({ isReady, categories }) => isReady && categories.length > 0);
  if (ready.length === 0) return "nothing";
  return {
    status: "ELIGIBLE",
    OR: ready.map(({ editionId, categories }) => ({ editionId, category: { in: [...categories] } })),
  };
}

/**
 * The `view` grants as a row scope, less what a conflict of interest hides. Every query of entries starts from it, and nothing else
 * reads the table: to somebody in conflict the entry does not exist. Whoever looks as a colleague sees no more than both may.
 */
export function visibleTo(actor: Actor): Where {
  const scopes = entryPermissions.view.map((grant) => related[grant.to](actor));
  const granted = scopes.includes("everything") ? {} : anyOf(scopes.filter((scope) => typeof scope !== "string"));
  return { AND: [granted, notHiddenFrom(actor)] };
}

/** All but what a conflict hides: for lists of other records, which say by themselves who reads them. */
export function notHiddenFrom(actor: Actor): Where {
  const people = peopleOf(actor);
  return people.length === 0 ? {} : { conflicts: { none: blocking(people) } };
}

/** The accounts whose conflicts count: the own one, and that of who looks on. Conflicts are known of jurors and staff alone. */
export function peopleOf(actor: Actor): string[] {
  if (!isPerson(actor) || actor.kind === "member") return [];
  const viewer = viewerOf(actor);
  return viewer === null ? [actor.accountId] : [actor.accountId, viewer.accountId];
}

export function blocking(people: readonly string[]): Prisma.AwardConflictWhereInput {
  return { personId: { in: [...people] }, status: { in: [...BLOCKING] } };
}

function anyOf(parts: Where[]): Where {
  return parts.length === 0 ? NOTHING : { OR: parts };
}
