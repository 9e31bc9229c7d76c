import type { Criterion } from "@/lib/awards/editions/rules/judging-schema";
import { COMMENT, COMMENT_MAX, REASON_MAX } from "@/lib/awards/scoring/answers";
import { tooLong } from "@/lib/awards/scoring/given";
import { type Answers, asText } from "@/lib/drafts/answers";
import { cleanMultiline } from "@/lib/japan/clean-text";
import { parseReferenceNumber } from "@/lib/japan/reference-number";
import { foldWidth } from "@/lib/japan/width";
import { type Column, columnsOf, NUMBER_HEADING } from "./columns";

/** An own sheet that can be written on. */
export type Known = { readonly id: string; readonly number: string; readonly title: string; readonly answers: Answers };

type Change = {
  readonly heading: string;
  readonly field: string;
  readonly before: string;
  readonly after: string;
};
type Loaded = { readonly sheet: Known; readonly changes: readonly Change[] };

/** As a spreadsheet names cells, with what to do. */
export type CellFault = { readonly cell: string; readonly message: string };

export type Reading = { readonly loaded: readonly Loaded[]; readonly faults: readonly CellFault[] };

/** What a file that came back says. Empty cells change nothing, and a faulty cell leaves the others as they are. */
export function readScores(
  lines: readonly (readonly string[])[],
  criteria: readonly Criterion[],
  sheets: readonly Known[],
): Reading {
  const [head = [], ...rest] = lines;
  const place = (heading: string) => head.findIndex((cell) => cell.trim() === heading);
  const columns = columnsOf(criteria).map((column) => ({ ...column, at: place(column.heading) }));
  const absent = [NUMBER_HEADING, ...columns.map(({ heading }) => heading)].filter((heading) => place(heading) === -1);
  if (absent.length > 0) {
    const names = absent.map((heading) => `「${heading}」`).join("");
    return {
      loaded: [],
      faults: [
        { cell: "1行目", message: `見出し${names}がありません。書き出したファイルの見出しは変えないでください。` },
      ],
    };
  }
  const seen = new Set<string>();
  const results = rest.map((cells, index) => {
    const row = { cells, line: index + 2, numberAt: place(NUMBER_HEADING) };
    return cells.every((cell) => cell.trim() === "") ? NOTHING : readLine(row, columns, { sheets, seen });
  });
  return { loaded: results.flatMap(({ loaded }) => loaded), faults: results.flatMap(({ faults }) => faults) };
}

const NOTHING: Reading = { loaded: [], faults: [] };

type Row = { readonly cells: readonly string[]; readonly line: number; readonly numberAt: number };
type Placed = Column & { readonly at: number };
type Context = { readonly sheets: readonly Known[]; readonly seen: Set<string> };

function readLine({ cells, line, numberAt }: Row, columns: readonly Placed[], { sheets, seen }: Context): Reading {
  const number = parseReferenceNumber(cells[numberAt] ?? "");
  const sheet = sheets.find((one) => number.ok && one.number === number.value.number);
  const fault = (message: string): Reading => ({ loaded: [], faults: [{ cell: cellName(numberAt, line), message }] });
  if (sheet === undefined) return fault("この番号の応募は、いま採点できる担当にありません。番号を確認してください。");
  if (seen.has(sheet.id)) return fault("同じ応募の行が2つあります。1つにしてください。");
  seen.add(sheet.id);
  const changes: Change[] = [];
  const faults: CellFault[] = [];
  for (const { at, heading, field, criterion } of columns) {
    const after = typedIn(cells[at] ?? "", criterion);
    const before = asText(sheet.answers[field]);
    if (after === "" || after === before) continue;
    const message = faultOf(after, { heading, field, criterion });
    if (message === null) changes.push({ heading, field, before, after });
    else faults.push({ cell: cellName(at, line), message });
  }
  return { loaded: changes.length === 0 ? [] : [{ sheet, changes }], faults };
}

function typedIn(cell: string, criterion: Criterion | null): string {
  if (criterion === null) return cleanMultiline(cell).trim();
  return foldWidth(cell).replace(/点$/, "").trim();
}

function faultOf(value: string, { heading, field, criterion }: Column): string | null {
  if (criterion === null) return tooLong(heading, value, field === COMMENT ? COMMENT_MAX : REASON_MAX);
  const isLevel = criterion.levels.some((level) => String(level.value) === value);
  const values = criterion.levels.map((level) => level.value).join("、");
  return isLevel ? null : `${criterion.name}の点は、${values}のどれかを入力してください。`;
}

/** C12: column and line. */
function cellName(column: number, line: number): string {
  const letters = column < 26 ? "" : String.fromCharCode(64 + Math.floor(column / 26));
  return `${letters}${String.fromCharCode(65 + (column % 26))}${line}`;
}
