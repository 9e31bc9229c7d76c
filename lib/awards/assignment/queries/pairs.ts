import "server-only";
import { BLOCKING } from "@/lib/awards/conflicts/workflow";
import type { StageKey } from "@/lib/awards/editions/rules/judging-schema";
import { kindOf } from "@/lib/awards/scoring/kinds";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";

const PAIRS_MAX = 20_000;

type Reader = Pick<Prisma.TransactionClient, "awardConflict" | "awardForbiddenPair" | "awardSheet" | "awardAssignment">;

const pair = { entryId: true, jurorId: true } as const;
const inOrder = [{ entryId: "asc" }, { jurorId: "asc" }] as const;

type In = { readonly editionId: string; readonly stage: StageKey };

/**
 * Everything between entries and jurors in a stage of an edition, for the computer alone: nobody is shown it unsifted. A juror who abstained
 * from an entry is not given it again.
 */
export async function pairsInEdition({ editionId, stage }: In, reader: Reader = db) {
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
    where: { ...ofEdition, kind: kindOf[stage], status: "ABSTAINED" },
    ...page,
  });
  const scored = await reader.awardSheet.findMany({
    where: { ...ofEdition, kind: kindOf[stage], status: "SUBMITTED" },
    ...page,
  });
  const present = await reader.awardAssignment.findMany({ where: { ...ofEdition, stage, endedAt: null }, ...page });
  return { conflicts, forbidden, abstained, scored, present };
}
