import type { OfficeStatus } from "@/lib/db/generated/enums";
import { fieldLabel } from "@/lib/offices/fields";
import { cellName } from "@/lib/offices/import/cell-name";
import { findColumn } from "@/lib/offices/import/headings";
import type { Fault, OfficeRow } from "@/lib/offices/import/office-sheet";

/** Columns of the file by the field they fill. */
export function columnsByField(headers: readonly string[]): ReadonlyMap<string, number> {
  const columns = new Map<string, number>();
  for (const [index, heading] of headers.entries()) {
    const target = targetOf(heading);
    if (target !== null && !columns.has(target)) columns.set(target, index);
  }
  return columns;
}

function targetOf(heading: string): string | null {
  const column = heading === "" ? null : findColumn(heading);
  if (column?.kind === "answer" || column?.kind === "flag") return column.field;
  return column?.kind === "part" ? column.part : null;
}

export type Located = {
  readonly row: OfficeRow;
  readonly headers: readonly string[];
  readonly columns: ReadonlyMap<string, number>;
};

/** A fault against the rules of the record, at its cell; without a column, at the row. */
export function faultAt({ row, headers, columns }: Located, field: string, sentence: string): Fault {
  const index = columns.get(field);
  const { line } = row;
  if (index === undefined) return { line, cell: `${line}行目`, heading: fieldLabel(field), value: "", field, sentence };
  const value = row.cells[index] ?? "";
  return { line, cell: cellName(index, line), heading: headers[index] ?? "", value, field, sentence };
}

/** Where the row is known by: its ID, else its name. */
export function faultOfRow(at: Located, sentence: string): Fault {
  return faultAt(at, at.row.externalId !== "" && at.columns.has("externalId") ? "externalId" : "name", sentence);
}

/** Why the file cannot change an office that is not simply published. */
export const NOT_NOW: Readonly<Partial<Record<OfficeStatus, string>>> = {
  SUBMITTED:
    "この施設は、登録を受け付けて事務局の確認を待っているため、変更できません。公開されてから取り込んでください。",
  IN_REVIEW: "この施設は、事務局が確認しているため、変更できません。公開されてから取り込んでください。",
  RETURNED: "この施設には、事務局から修正のお願いがあります。マイページで修正を送ってから取り込んでください。",
  CHANGE_SUBMITTED: "この施設の変更を、事務局が確認しています。確認が終わってから取り込んでください。",
  CHANGE_RETURNED:
    "この施設の変更には、事務局から修正のお願いがあります。マイページで修正を送ってから取り込んでください。",
  CLOSED: "この施設は閉館としています。マイページで利用を再開してから取り込んでください。",
  SUSPENDED: "この施設は公開を停止しています。事務局へお問い合わせください。",
};
