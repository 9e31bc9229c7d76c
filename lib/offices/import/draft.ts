import { cellName } from "./cell-name";
import type { Header } from "./header-row";
import type { Answer, Fault, Notice, Place } from "./office-sheet";

/** A row while it is being read. */
export type Draft = {
  readonly header: Header;
  readonly line: number;
  readonly cells: readonly string[];
  readonly answers: Record<string, Answer>;
  readonly corrected: string[];
  faults: Fault[];
  readonly notices: Notice[];
};

function placeAt(draft: Draft, index: number): Place {
  return {
    line: draft.line,
    cell: cellName(index, draft.line),
    heading: draft.header.headings[index] ?? "",
    value: draft.cells[index] ?? "",
  };
}

export function addFault(draft: Draft, index: number, field: string, sentence: string): void {
  draft.faults.push({ ...placeAt(draft, index), field, sentence });
}

export function addNotice(draft: Draft, index: number, field: string, after: string, sentence: string): void {
  draft.notices.push({ ...placeAt(draft, index), field, after, sentence });
}

/** Of the column that fills a field or a part; -1 if the file has none. */
export function indexOf(header: Header, target: string): number {
  return header.columns.findIndex(
    (column) =>
      (column?.kind === "answer" && column.field === target) || (column?.kind === "part" && column.part === target),
  );
}

export function textOf(draft: Draft, target: string): string {
  return draft.cells[indexOf(draft.header, target)]?.trim() ?? "";
}
