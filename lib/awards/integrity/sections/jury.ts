import { medianOf } from "@/lib/awards/adjustment/vectors";
import { endReasonLabels } from "@/lib/awards/assignment/ends";
import type { IntegrityFacts, SheetFact } from "@/lib/awards/integrity/facts";
import { cellsOf, FEWEST, type Row, safeRow, safeRows } from "@/lib/awards/integrity/groups";
import type { Section } from "@/lib/awards/integrity/report";

const STATES = [
  { key: "submitted", label: "評価票：提出" },
  { key: "abstained", label: "評価票：棄権" },
  { key: "open", label: "評価票：提出なし" },
] as const;

export function jurySection(facts: IntegrityFacts): Section {
  const { sheets } = facts;
  const scored = sheets.filter(({ status }) => status === "SUBMITTED").map(({ jurorId }) => jurorId);
  const ofJuror = (key: string, { jurorId }: SheetFact) => ({ key, person: jurorId });
  const setAside = sheets.filter(({ status }) => status === "SET_ASIDE");
  return {
    key: "jury",
    title: "審査委員と採点",
    note: "審査対象の応募1件を何人が採点したかと、評価票の枚数です。対象外にした評価票は、理由とともに残し、集計に入れていません。",
    rows: [
      safeRow({ key: "jurors", label: "採点した審査委員", count: new Set(scored).size, people: scored }),
      ...perEntry(facts),
      ...safeRows(cellsOf(STATES, sheets, (sheet) => ofJuror(stateOf(sheet), sheet))),
      ...safeRows(cellsOf(reasonsOf(setAside), setAside, (sheet) => ofJuror(reasonKey(sheet), sheet))),
    ],
  };
}

/** As a spread and not by the number of entries, which beside those of the categories would tell of single ones. */
function perEntry({ entries, sheets }: IntegrityFacts): Row[] {
  const judged = entries.filter(({ status }) => status === "ELIGIBLE");
  const isFew = new Set(judged.map(({ organizationId }) => organizationId)).size < FEWEST;
  const submitted = Map.groupBy(
    sheets.filter(({ status }) => status === "SUBMITTED"),
    ({ entryId }) => entryId,
  );
  const counts = judged.map(({ id }) => submitted.get(id)?.length ?? 0).toSorted((one, other) => one - other);
  const figures = [
    ["fewest", "応募1件を採点した審査委員：最も少ない応募", counts[0]],
    ["median", "応募1件を採点した審査委員：中央値", counts.length === 0 ? undefined : medianOf(counts)],
    ["most", "応募1件を採点した審査委員：最も多い応募", counts.at(-1)],
  ] as const;
  return figures.map(([key, label, value]) => ({
    key: `per-entry/${key}`,
    label,
    value: isFew ? null : (value ?? null),
  }));
}

function stateOf({ status }: SheetFact): string {
  if (status === "SUBMITTED") return "submitted";
  if (status === "ABSTAINED") return "abstained";
  return status === "SET_ASIDE" ? "set-aside" : "open";
}

function reasonKey({ setAsideReason }: SheetFact): string {
  return `set-aside/${setAsideReason ?? ""}`;
}

const REASONS: Readonly<Record<string, string>> = endReasonLabels;

function reasonsOf(sheets: readonly SheetFact[]) {
  const reasons = [...new Set(sheets.map(({ setAsideReason }) => setAsideReason ?? ""))].toSorted();
  return reasons.map((reason) => ({
    key: `set-aside/${reason}`,
    label: `対象外にした評価票：${REASONS[reason] ?? "その他"}`,
  }));
}
