import type { Criterion } from "@/lib/awards/editions/rules/judging-schema";
import { type Answers, asText } from "@/lib/drafts/answers";
import { spreadsheet } from "@/lib/spreadsheet";
import { columnsOf, NUMBER_HEADING, TITLE_HEADING } from "./columns";

export type Written = { readonly number: string; readonly title: string; readonly answers: Answers };

/** All own sheets in one file, a line each, with what is written in them already. */
export function scoresFile(criteria: readonly Criterion[], sheets: readonly Written[]): string {
  const columns = columnsOf(criteria);
  return spreadsheet([
    [NUMBER_HEADING, TITLE_HEADING, ...columns.map(({ heading }) => heading)],
    ...sheets.map(({ number, title, answers }) => [
      number,
      title,
      ...columns.map(({ field }) => asText(answers[field])),
    ]),
  ]);
}
