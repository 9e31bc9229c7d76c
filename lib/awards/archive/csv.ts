import { stringify } from "csv-stringify/sync";

export type Cell = string | number;

/** Sorted, so that the order of the tables tells nothing and two archives of the same year are the same bytes. */
export function csv(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = rows.map((row) => stringify([row.map(String)], { record_delimiter: "windows" })).toSorted();
  return [stringify([[...head]], { record_delimiter: "windows" }), ...lines].join("");
}
