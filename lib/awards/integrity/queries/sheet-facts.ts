import "server-only";
import type { EditionSettings } from "@/lib/awards/editions/rules/settings-shape";
import { weightedTotal } from "@/lib/awards/editions/rules/totals";
import type { SheetFact } from "@/lib/awards/integrity/facts";
import { givenSchema } from "@/lib/awards/scoring/answers";
import type { Prisma } from "@/lib/db/generated/client";

const SHEETS_MAX = 100_000;

/** Every sheet of the round, with the total of what was submitted last. */
export async function sheetFacts(
  reader: Pick<Prisma.TransactionClient, "awardSheet">,
  editionId: string,
  { criteria }: EditionSettings,
): Promise<SheetFact[]> {
  const sheets = await reader.awardSheet.findMany({
    where: { kind: "ROUND", entry: { editionId } },
    select: {
      ...{ entryId: true, jurorId: true, status: true, setAsideReason: true },
      versions: { orderBy: { ordinal: "desc" }, take: 1, select: { levels: true } },
    },
    orderBy: [{ entryId: "asc" }, { jurorId: "asc" }],
    take: SHEETS_MAX,
  });
  return sheets.map(({ versions: [last], ...sheet }) => {
    if (last === undefined || sheet.status !== "SUBMITTED") return { ...sheet, total: null };
    const levels = givenSchema.shape.levels.parse(last.levels);
    const total = weightedTotal(criteria, new Map(Object.entries(levels)));
    return { ...sheet, total: total.ok ? total.total : null };
  });
}
