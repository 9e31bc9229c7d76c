import { stringify } from "csv-stringify/sync";

/**
 * For spreadsheets: UTF-8 with its mark, CRLF, and no cell that a spreadsheet would take for a formula. Cells of several lines are
 * quoted whichever sign ends their lines.
 */
export function spreadsheet(lines: readonly (readonly string[])[]): string {
  const rows = lines.map((line) => [...line]);
  return stringify(rows, { bom: true, escape_formulas: true, record_delimiter: "windows", quoted_match: /[\r\n]/ });
}
