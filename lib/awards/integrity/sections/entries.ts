import type { EntryFact, IntegrityFacts } from "@/lib/awards/integrity/facts";
import { cellsOf, safeRows } from "@/lib/awards/integrity/groups";
import type { Section } from "@/lib/awards/integrity/report";

const OUTCOMES = [
  ["judged", "審査対象"],
  ["ineligible", "対象外"],
  ["withdrawn", "取下げ"],
  ["unchecked", "確認が終わらなかったもの"],
] as const;

/** One breakdown over all categories: what is too few in one of them could be subtracted from the total of all. */
export function entrySection({ settings, entries }: IntegrityFacts): Section {
  const values = settings.categories.flatMap(({ key: category, name }) =>
    OUTCOMES.map(([key, label]) => ({ key: `${category}/${key}`, label: `${name}：${label}` })),
  );
  const outcomes = cellsOf(values, entries, (entry) => ({
    key: `${entry.category}/${outcomeOf(entry)}`,
    person: entry.organizationId,
  }));
  const winners = settings.categories.map(({ key, name }) => ({
    key: `${key}/winners`,
    label: `${name}：受賞`,
    value: entries.filter(({ category, isWinner }) => category === key && isWinner).length,
  }));
  return {
    key: "entries",
    title: "応募と結果",
    note: "部門ごとの応募の件数です。受賞は、応募者本人への賞を受けた応募の件数です。",
    rows: [...safeRows(outcomes), ...winners],
  };
}

function outcomeOf({ status }: EntryFact): (typeof OUTCOMES)[number][0] {
  switch (status) {
    case "ELIGIBLE":
      return "judged";
    case "INELIGIBLE":
      return "ineligible";
    case "WITHDRAWN":
      return "withdrawn";
    default:
      return "unchecked";
  }
}
