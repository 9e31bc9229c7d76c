import "server-only";
import { givenSchema } from "@/lib/awards/scoring/answers";
import type { Prisma } from "@/lib/db/generated/client";

const SHEETS_MAX = 20_000;

type Scores = Readonly<Record<string, number>>;

/** The mean of what jurors gave for each criterion, in whole hundredths of a point, by entry. */
export async function criterionScores(
  reader: Pick<Prisma.TransactionClient, "awardSheet">,
  entryIds: readonly string[],
): Promise<ReadonlyMap<string, Scores>> {
  const sheets = await reader.awardSheet.findMany({
    where: { kind: "ROUND", status: "SUBMITTED", entryId: { in: [...entryIds] } },
    select: { entryId: true, versions: { orderBy: { ordinal: "desc" }, take: 1, select: { levels: true } } },
    orderBy: { id: "asc" },
    take: SHEETS_MAX,
  });
  const given = sheets.flatMap(({ entryId, versions: [last] }) =>
    last === undefined
      ? []
      : Object.entries(givenSchema.shape.levels.parse(last.levels)).map(([criterion, value]) => ({
          ...{ entryId, criterion, value },
        })),
  );
  return new Map(
    entryIds.map((id) => {
      const own = Map.groupBy(
        given.filter(({ entryId }) => entryId === id),
        ({ criterion }) => criterion,
      );
      return [id, Object.fromEntries([...own].map(([key, scores]) => [key, hundredths(scores)]))];
    }),
  );
}

function hundredths(scores: readonly { readonly value: number }[]): number {
  return Math.round((scores.reduce((sum, { value }) => sum + value, 0) * 100) / scores.length);
}
