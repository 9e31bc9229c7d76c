import "server-only";
import type { Juror } from "@/lib/access/actor";
import { visibleTo } from "@/lib/awards/entries/queries/scope";
import type { Prisma } from "@/lib/db/generated/client";

type SeatToDeclare = { readonly id: string; readonly editionId: string; readonly categories: readonly string[] };

/**
 * The entries of one's own categories as they will be seen once the conflicts are declared: to be asked with, for a seat whose
 * terms were agreed to, before that. What is in conflict already is not among them.
 */
export function declarableBy(juror: Juror, { id, editionId, categories }: SeatToDeclare): Prisma.AwardEntryWhereInput {
  const seats = juror.seats
    .filter(({ jurorId }) => jurorId === id)
    .map((seat) => ({ ...seat, editionId, categories, isReady: true }));
  return visibleTo({ ...juror, seats });
}
