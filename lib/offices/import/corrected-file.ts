import { spreadsheet } from "@/lib/spreadsheet";
import type { Fault, OfficeSheet } from "./office-sheet";

/** Readers pass over this column, so the file can be handed in again. */
const ERROR_HEADING = "エラー";

/**
 * The file given back: values as they were understood, the original where they were not, and what to do in the first column.
 * `found` are faults that were found later, against the rules of the record.
 */
export function correctedFile(sheet: OfficeSheet, found: readonly Fault[] = []): string {
  const { headers, rows } = sheet;
  const known = headers.indexOf(ERROR_HEADING);
  const kept = (cells: readonly string[]) => cells.filter((_, index) => index !== known);
  const lines = rows.map((row) => {
    const faults = [...row.faults, ...found.filter(({ line }) => line === row.line)];
    const sentences = faults.map(({ heading, sentence }) => (heading === "" ? sentence : `【${heading}】${sentence}`));
    return [sentences.join("\n"), ...kept(row.corrected)];
  });
  return spreadsheet([[ERROR_HEADING, ...kept(headers)], ...lines]);
}
