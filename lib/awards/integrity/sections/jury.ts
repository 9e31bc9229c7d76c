import { medianOf } from "@/lib/awards/adjustment/vectors";
import { endReasonLabels } from "@/lib/awards/assignment/ends";
import { stageLabels } from "@/lib/awards/editions/rules/judging-schema";
import type { IntegrityFacts, SheetFact } from "@/lib/awards/integrity/facts";
import { cellsOf, FEWEST, type Row, safeRow, safeRows } from "@/lib/awards/integrity/groups";
import type { Section } from "@/lib/awards/integrity/report";
import { type StageSheets, sheetsByStage } from "@/lib/awards/integrity/stages";

const STATES = [
  ["submitted", "評価票の提出"],
  ["abstained", "評価票の棄権"],
  ["open", "提出のない評価票"],
] as const;

export function jurySection(facts: IntegrityFacts): Section {
  return {
    key: "jury",
    title: "審査委員と採点",
    note: "審査対象の応募1件を何人が採点したかと、評価票の枚数です。対象外にした評価票は、理由とともに残し、集計に入れていません。",
    rows: sheetsByStage(facts).flatMap((own) => stageRows(facts, own)),
  };
}

function stageRows(facts: IntegrityFacts, { stage, sheets }: StageSheets): Row[] {
  const [key, label] = [(name: string) => `${stage}/${name}`, (words: string) => `${stageLabels[stage]}：${words}`];
  const scored = sheets.filter(({ status }) => status === "SUBMITTED").map(({ jurorId }) => jurorId);
  const setAside = sheets.filter(({ status }) => status === "SET_ASIDE");
  const states = STATES.map(([name, words]) => ({ key: key(name), label: label(words) }));
  const reasons = reasonsOf(setAside).map((reason) => ({
    key: key(`set-aside/${reason}`),
    label: label(`対象外にした評価票（${REASONS[reason] ?? "その他"}）`),
  }));
  return [
    safeRow({ key: key("jurors"), label: label("採点した審査委員"), count: new Set(scored).size, people: scored }),
    ...perEntry(facts, { stage, sheets }).map((row) => ({ ...row, key: key(row.key), label: label(row.label) })),
    ...safeRows(cellsOf(states, sheets, (sheet) => ({ key: key(stateOf(sheet)), person: sheet.jurorId }))),
    ...safeRows(cellsOf(reasons, setAside, (sheet) => ({ key: key(reasonKey(sheet)), person: sheet.jurorId }))),
  ];
}

/** As a spread and not by the number of entries, which beside those of the categories would tell of single ones. */
function perEntry({ entries }: IntegrityFacts, { stage, sheets }: StageSheets): Row[] {
  const came = new Set(sheets.map(({ entryId }) => entryId));
  const judged = entries.filter(({ id, status }) => status === "ELIGIBLE" && (stage === "first" || came.has(id)));
  const isFew = new Set(judged.map(({ organizationId }) => organizationId)).size < FEWEST;
  const submitted = Map.groupBy(
    sheets.filter(({ status }) => status === "SUBMITTED"),
    ({ entryId }) => entryId,
  );
  const counts = judged.map(({ id }) => submitted.get(id)?.length ?? 0).toSorted((one, other) => one - other);
  const figures = [
    ["fewest", "応募1件を採点した審査委員（最も少ない応募）", counts[0]],
    ["median", "応募1件を採点した審査委員（中央値）", counts.length === 0 ? undefined : medianOf(counts)],
    ["most", "応募1件を採点した審査委員（最も多い応募）", counts.at(-1)],
  ] as const;
  return figures.map(([key, label, value]) => ({
    ...{ key: `per-entry/${key}`, label },
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

function reasonsOf(sheets: readonly SheetFact[]): string[] {
  return [...new Set(sheets.map(({ setAsideReason }) => setAsideReason ?? ""))].toSorted();
}
