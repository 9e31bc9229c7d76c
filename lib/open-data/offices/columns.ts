import { type AnswerValue, asList } from "@/lib/drafts/answers";
import { findField, isFieldName } from "@/lib/offices/fields";
import { ANSWER_COLUMNS, type AnswerColumn } from "@/lib/offices/import/layout";
import { fieldOptions, optionLabel } from "@/lib/offices/options";
import type { OpenOffice } from "@/lib/offices/queries/open-data";
import type { Cell, Column } from "@/lib/open-data/dataset";
import { EXAMPLE } from "./example";

/** The public questions of the form, each under the heading that an import knows. */
export const answerColumns: readonly Column<OpenOffice>[] = ANSWER_COLUMNS.filter(
  ({ field }) => isFieldName(field) && findField(field)?.isPublic,
).map((column) => ({
  heading: column.heading,
  name: column.field,
  description: describeField(column.field),
  example: inWords(cellOf(column, EXAMPLE[column.field])),
  value: ({ answers }) => cellOf(column, answers[column.field]),
}));

/** Lists of choices part their values; days are written as 月火水木金; numbers are numbers. */
function cellOf({ field, cell }: AnswerColumn, answer: AnswerValue | undefined): Cell {
  if (answer === undefined || asList(answer).length === 0) return null;
  if (typeof answer !== "string" && field !== "openDays") return answer.map((code) => optionLabel(field, code));
  return findField(field)?.unit === undefined ? cell.show(answer) : Number(answer);
}

function describeField(field: string): string {
  const { label = field, unit, help } = findField(field) ?? {};
  const options = fieldOptions[field]?.map((option) => option.label).join("、");
  return [
    unit === undefined ? `${label}。` : `${label}（単位：${unit}）。`,
    ...(help === undefined ? [] : [help.replace(/入力してください|書いてください/g, "書いています")]),
    ...(options === undefined || field === "openDays" ? [] : [`${options}から。`]),
  ].join("");
}

function inWords(cell: Cell): string {
  if (cell === null) return "";
  return typeof cell === "string" || typeof cell === "number" ? String(cell) : cell.join(";");
}
