import { ANSWER_COLUMNS } from "./layout";
import type { Answer } from "./office-sheet";
import { understand } from "./read-cells";
import { halfWidthNumbers } from "./split-address";

const byField = new Map(ANSWER_COLUMNS.map((column) => [column.field, column]));

/** Whether a file that gives a kept answer as we write it would be read as `value`: then they are the same answer. */
export function saysTheSame(field: string, stored: Answer, value: Answer): boolean {
  const column = byField.get(field);
  if (column === undefined) return false;
  const reading = understand(column, column.cell.show(stored).trim(), column.heading);
  if (!reading.ok) return false;
  const read =
    field === "street" && typeof reading.value === "string" ? halfWidthNumbers(reading.value) : reading.value;
  return JSON.stringify(read) === JSON.stringify(value);
}
