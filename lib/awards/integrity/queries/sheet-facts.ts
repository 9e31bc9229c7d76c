import "server-only";
import type { StageKey } from "@/lib/awards/editions/rules/judging-schema";
import type { EditionSettings } from "@/lib/awards/editions/rules/settings-shape";
import { weightedTotal } from "@/lib/awards/editions/rules/totals";
import type { SheetFact } from "@/lib/awards/integrity/facts";
import { givenSchema } from "@/lib/awards/scoring/answers";
import type { Prisma } from "@/lib/db/generated/client";
import type { AwardSheetKind } from "@/lib/db/generated/enums";

const SHEETS_MAX = 100_000;

/** Every sheet of the rounds, with the total of what was submitted last. */
export async function sheetFacts(
  reader: Pick<Prisma.TransactionClient, "awardSheet">,
  editionId: string,
  { criteria }: EditionSettings,
): Promise<SheetFact[]> {
  const sheets = await reader.awardSheet.findMany({
    where: { kind: { not: "CALIBRATION" }, entry: { editionId } },
    select: {
      ...{ kind: true, entryId: true, jurorId: true, status: true, setAsideReason: true },
      versions: { orderBy: { ordinal: "desc" }, take: 1, select: { levels: true } },
    },
    orderBy: [{ entryId: "asc" }, { jurorId: "asc" }, { kind: "asc" }],
    take: SHEETS_MAX,
  });
  return sheets.map(({ kind, versions: [last], ...rest }) => {
    const sheet = { ...rest, stage: stageOf(kind) };
    if (last === undefined || sheet.status !== "SUBMITTED") return { ...sheet, total: null };
    const levels = givenSchema.shape.levels.parse(last.levels);
    const total = weightedTotal(criteria, new Map(Object.entries(levels)));
    return { ...sheet, total: total.ok ? total.total : null };
  });
}

export function stageOf(kind: AwardSheetKind): StageKey {
  return kind === "SECOND_ROUND" ? "second" : "first";
}
