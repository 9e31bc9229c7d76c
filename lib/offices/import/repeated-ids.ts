import { cellName } from "./cell-name";
import { indexOf } from "./draft";
import type { Header } from "./header-row";
import type { OfficeRow } from "./office-sheet";

/** Two rows with one ID would write over each other. */
export function refuseRepeatedIds(header: Header, rows: readonly OfficeRow[]): OfficeRow[] {
  const first = new Map<string, number>();
  const index = indexOf(header, "externalId");
  return rows.map((row) => {
    const before = first.get(row.externalId);
    if (row.externalId === "" || before === undefined) {
      first.set(row.externalId, row.line);
      return row;
    }
    const fault = {
      line: row.line,
      cell: cellName(index, row.line),
      heading: header.headings[index] ?? "",
      value: row.externalId,
      field: "externalId",
      sentence: `同じIDが${before}行目にもあります。別の施設なら別のIDを書き、同じ施設なら1行にまとめてください。`,
    };
    return { ...row, faults: [...row.faults, fault] };
  });
}
