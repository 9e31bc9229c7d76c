import "server-only";
import { type Actor, viewerOf } from "@/lib/access/actor";
import { visibleTo } from "@/lib/awards/entries/queries/scope";
import type { Prisma } from "@/lib/db/generated/client";

const NOTHING: Prisma.AwardSheetWhereInput = { id: { in: [] } };

/**
 * The `view` grants of sheets as a row scope: the own ones of entries that no conflict hides, of seats that judge, and not those
 * set aside. Nobody else reads what a juror gave, the desk and whoever looks at a juror's screens neither.
 */
export function sheetsVisibleTo(actor: Actor): Prisma.AwardSheetWhereInput {
  if (actor.kind !== "juror" || viewerOf(actor) !== null) return NOTHING;
  const seats = actor.seats.filter(({ isReady }) => isReady).map(({ jurorId }) => jurorId);
  return {
    jurorId: { in: seats },
    juror: { accountId: actor.accountId, status: "ACTIVE" },
    status: { not: "SET_ASIDE" },
    entry: visibleTo(actor),
  };
}
