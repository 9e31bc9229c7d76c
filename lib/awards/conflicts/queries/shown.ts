import "server-only";
import { type Actor, hasDuty } from "@/lib/access/actor";
import { peopleOf, visibleTo } from "@/lib/awards/entries/queries/scope";
import type { Prisma } from "@/lib/db/generated/client";

/**
 * The `view` grants as a row scope: those of entries that this officer may see, and never one's own. Whoever is in conflict with
 * an entry has no say in anybody's conflict with it.
 */
export function conflictsShownTo(actor: Actor): Prisma.AwardConflictWhereInput {
  if (actor.kind === "system") return {};
  if (!hasDuty(actor, "AWARD")) return { id: { in: [] } };
  return { AND: [{ entry: visibleTo(actor) }, { personId: { notIn: peopleOf(actor) } }] };
}
