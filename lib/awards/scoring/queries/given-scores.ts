import "server-only";
import type { TimedScore } from "@/lib/awards/adjustment/round";
import type { Criterion } from "@/lib/awards/editions/rules/judging-schema";
import { weightedTotal } from "@/lib/awards/editions/rules/totals";
import { givenSchema } from "@/lib/awards/scoring/answers";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import type { AwardSheetKind } from "@/lib/db/generated/enums";

const SHEETS_MAX = 20_000;

type Of = {
  readonly editionId: string;
  readonly category: string;
  readonly kind: AwardSheetKind;
  readonly criteria: readonly Criterion[];
};

/** What all have given, by entry and juror, for the computer alone: nobody is shown it as it is while scores are taken. */
export async function givenScores(
  { editionId, category, kind, criteria }: Of,
  reader: Pick<Prisma.TransactionClient, "awardSheet"> = db,
): Promise<TimedScore[]> {
  const sheets = await reader.awardSheet.findMany({
    where: { kind, status: "SUBMITTED", entry: { editionId, category, status: "ELIGIBLE" } },
    select: {
      ...{ entryId: true, jurorId: true, submittedAt: true },
      versions: { orderBy: { ordinal: "desc" }, take: 1, select: { levels: true } },
    },
    orderBy: [{ entryId: "asc" }, { jurorId: "asc" }],
    take: SHEETS_MAX,
  });
  return sheets.flatMap(({ entryId, jurorId, submittedAt, versions: [last] }): TimedScore[] => {
    if (last === undefined || submittedAt === null) return [];
    const levels = givenSchema.shape.levels.parse(last.levels);
    const total = weightedTotal(criteria, new Map(Object.entries(levels)));
    return total.ok ? [{ entryId, jurorId, value: total.total, scoredAt: submittedAt }] : [];
  });
}
