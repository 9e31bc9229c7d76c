import { z } from "zod";
import type { Criterion } from "@/lib/awards/editions/rules/judging-schema";
import { type Answers, asText } from "@/lib/drafts/answers";
import type { FieldKind } from "@/lib/forms/form-fields";

/** What stands in the form of a sheet, by the names of its fields. */

export const REASON_MAX = 1000;
export const COMMENT_MAX = 4000;
export const COMMENT = "comment";

export const levelField = (key: string) => `level-${key}`;
export const reasonField = (key: string) => `reason-${key}`;

export function sheetFields(criteria: readonly Criterion[]): ReadonlyMap<string, FieldKind> {
  const names = [...criteria.flatMap(({ key }) => [levelField(key), reasonField(key)]), COMMENT];
  return new Map(names.map((name) => [name, "one"]));
}

/** In words, beside a field that another tab had changed too. */
export function sheetLabels(criteria: readonly Criterion[]): Readonly<Record<string, string>> {
  const ofCriteria = criteria.flatMap(({ key, name }) => [
    [levelField(key), `${name}の点`],
    [reasonField(key), `${name}の理由`],
  ]);
  return Object.fromEntries([...ofCriteria, [COMMENT, "総合コメント"]]);
}

/** What is submitted: a level and a reason for each criterion. */
export const givenSchema = z.object({
  levels: z.record(z.string(), z.number()),
  reasons: z.record(z.string(), z.string()),
  comment: z.string(),
});

export type Given = z.output<typeof givenSchema>;

export function chosenLevel(criterion: Criterion, answers: Answers): number | null {
  const text = asText(answers[levelField(criterion.key)]);
  return criterion.levels.find(({ value }) => String(value) === text)?.value ?? null;
}
