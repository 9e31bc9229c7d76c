import "server-only";
import type { Juror } from "@/lib/access/actor";
import { settingsInForce } from "@/lib/awards/editions/queries/in-force";
import { weightedTotal } from "@/lib/awards/editions/rules/totals";
import { givenSchema } from "@/lib/awards/scoring/answers";
import type { ComparedRow, Comparison } from "@/lib/awards/scoring/view";
import { db } from "@/lib/db/client";
import { sheetsVisibleTo } from "./scope";

const SHEETS_MAX = 2000;

/** The own submitted scores of a year side by side, of the latest stage that has any; null without a seat there. */
export async function compareOwn(juror: Juror, fiscalYear: number): Promise<Comparison | null> {
  const seat = juror.seats.find((one) => one.isReady && one.fiscalYear === fiscalYear);
  const inForce = seat === undefined ? null : await settingsInForce(seat.editionId);
  if (seat === undefined || inForce === null) return null;
  const { criteria, categories, name } = inForce.settings;
  const where = { status: "SUBMITTED", entry: { editionId: seat.editionId } } as const;
  const scored = { ...where, kind: { not: "CALIBRATION" } } as const;
  const sheets = await db.awardSheet.findMany({
    where: { AND: [sheetsVisibleTo(juror), scored] },
    select: {
      kind: true,
      entry: { select: { number: true, title: true, category: true } },
      versions: { orderBy: { ordinal: "desc" }, take: 1 },
    },
    orderBy: [{ entry: { category: "asc" } }, { entry: { number: "asc" } }],
    take: SHEETS_MAX,
  });
  const latest = sheets.some(({ kind }) => kind === "SECOND_ROUND") ? "SECOND_ROUND" : "ROUND";
  const rows = sheets.flatMap(({ kind, entry, versions: [last] }): ComparedRow[] => {
    if (last === undefined || kind !== latest) return [];
    const { levels } = givenSchema.pick({ levels: true }).parse(last);
    const total = weightedTotal(criteria, new Map(Object.entries(levels)));
    const category = categories.find(({ key }) => key === entry.category)?.name ?? entry.category;
    return [{ kind, number: entry.number, title: entry.title, category, levels, total: total.ok ? total.total : null }];
  });
  const spreads = criteria.map(({ key, name: label, levels }) => ({
    ...{ key, name: label },
    levels: levels.map(({ value, label: word }) => ({
      ...{ value, label: word },
      count: rows.filter((row) => row.levels[key] === value).length,
    })),
  }));
  return { name, criteria, rows, spreads };
}
