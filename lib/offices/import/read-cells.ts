import { isFailedFormula, isNothing, type Reading, taken, wrong } from "./cells/cell";
import { yesNo } from "./cells/yes-no";
import type { Column } from "./columns/column";
import { addFault, addNotice, type Draft } from "./draft";

type AnswerColumn = Extract<Column, { kind: "answer" }>;
type FlagColumn = Extract<Column, { kind: "flag" }>;

/** Free text may be a dash on purpose. */
const MAY_BE_DASH = new Set(["name", "description"]);

export function readCells(draft: Draft): void {
  for (const [index, column] of draft.header.columns.entries())
    if (column?.kind === "answer") readAnswer(draft, index, column);
  for (const [index, column] of draft.header.columns.entries())
    if (column?.kind === "flag") readFlag(draft, index, column);
}

const FAILED = wrong(
  "数式の結果がエラーになっているか、列の幅が足りない表示のまま保存されています。正しい値を書いてください。",
);

function readAnswer(draft: Draft, index: number, { field, cell }: AnswerColumn): void {
  const text = (draft.cells[index] ?? "").trim();
  const reading = understand({ field, cell }, text, draft.header.headings[index] ?? "");
  if (!reading.ok) {
    addFault(draft, index, field, reading.sentence);
    return;
  }
  draft.answers[field] = reading.value;
  const shown = cell.show(reading.value);
  draft.corrected[index] = shown;
  if (reading.told !== null) addNotice(draft, index, field, shown, reading.told);
}

/** What a text means for a field; nothing for an empty cell or a dash. */
export function understand(
  { field, cell }: Pick<AnswerColumn, "field" | "cell">,
  text: string,
  heading: string,
): Reading {
  if (text === "") return taken(cell.empty);
  if (isNothing(text) && !MAY_BE_DASH.has(field)) return taken(cell.empty, `「${text}」は、記入なしとしました。`);
  return isFailedFormula(text) ? FAILED : cell.read(text, heading);
}

function readFlag(draft: Draft, index: number, { field, code }: FlagColumn): void {
  const text = (draft.cells[index] ?? "").trim();
  const before = draft.answers[field] ?? [];
  const codes = typeof before === "string" ? [] : before;
  draft.answers[field] = codes;
  if (text === "" || isNothing(text)) return;
  const reading = yesNo.read(text, draft.header.headings[index] ?? "");
  if (!reading.ok) {
    addFault(draft, index, field, reading.sentence);
    return;
  }
  draft.corrected[index] = yesNo.show(reading.value);
  if (reading.value === "YES" && !codes.includes(code)) draft.answers[field] = [...codes, code];
}
