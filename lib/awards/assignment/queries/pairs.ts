import "server-only";
import { BLOCKING } from "@/lib/awards/conflicts/workflow";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";

const PAIRS_MAX = 20_000;

type Reader = Pick<Prisma.TransactionClient, "awardConflict" | "awardForbiddenPair" | "awardSheet" | "awardAssignment">;

const pair = { entryId: true, jurorId: true } as const;
const inOrder = [{ entryId: "asc" }, { jurorId: "asc" }] as const;

/**
 * Everything between entries and jurors of an edition, for the computer alone: nobody is shown it unsifted. A juror who abstained
 * from an entry is not given it again.
 */
export async function pairsInEdition(editionId: string, reader: Reader = db) {
  const ofEdition = { entry: { editionId } };
  const page = { select: pair, orderBy: [...inOrder], take: PAIRS_MAX };
  const conflicts = await reader.awardConflict.findMany({
    where: { ...ofEdition, status: { in: [...BLOCKING] } },
    select: { entryId: true, personId: true },
    orderBy: { id: "asc" },
    take: PAIRS_MAX,
  });
  const forbidden = await reader.awardForbiddenPair.findMany({ where: ofEdition, ...page });
  const abstained = await reader.awardSheet.findMany({
    where: { ...ofEdition, kind: "ROUND", status: "ABSTAINED" },
    ...page,
  });
  const scored = await reader.awardSheet.findMany({
    where: { ...ofEdition, kind: "ROUND", status: "SUBMITTED" },
    ...page,
  });
  const present = await reader.awardAssignment.findMany({ where: { ...ofEdition, endedAt: null }, ...page });
  return { conflicts, forbidden, abstained, scored, present };
}
