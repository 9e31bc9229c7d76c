import { z } from "zod";

export type AnswerValue = string | readonly string[];
export type Answers = Readonly<Record<string, AnswerValue>>;

/** A value that was replaced, and the save that replaced it. Newest last. */
type Replaced = { readonly at: number; readonly value: AnswerValue };
export type Revisions = Readonly<Record<string, readonly Replaced[]>>;

const KEPT_PER_FIELD = 10;

const answerSchema = z.union([z.string(), z.array(z.string())]);
export const answersSchema = z.record(z.string(), answerSchema);
export const revisionsSchema = z.record(z.string(), z.array(z.object({ at: z.number().int(), value: answerSchema })));

export type Merge = {
  readonly answers: Answers;
  readonly revisions: Revisions;
  readonly isChanged: boolean;
  /** Fields that another tab or device had written since this screen was opened, and that this one now replaces. */
  readonly replacedElsewhere: readonly string[];
};

/**
 * Joins what a screen sends with what is kept, field by field. A field that the screen did not touch keeps what others wrote
 * in the meantime; a field that it did touch takes the newer word, and the older one stays among the revisions.
 *
 * @param seen number of the save that the screen was made from
 * @param next number of the save being made
 */
export function mergeAnswers(
  kept: { readonly answers: Answers; readonly revisions: Revisions },
  incoming: Answers,
  seen: number,
  next: number,
): Merge {
  const answers: Record<string, AnswerValue> = { ...kept.answers };
  const revisions: Record<string, readonly Replaced[]> = { ...kept.revisions };
  const replacedElsewhere: string[] = [];

  for (const [field, value] of Object.entries(incoming)) {
    const current = kept.answers[field] ?? "";
    const past = kept.revisions[field] ?? [];
    const base = past.find((replaced) => replaced.at > seen)?.value ?? current;
    if (isSame(value, base) || isSame(value, current)) continue;
    if (!isSame(current, base)) replacedElsewhere.push(field);
    answers[field] = value;
    revisions[field] = [...past, { at: next, value: current }].slice(-KEPT_PER_FIELD);
  }
  return { answers, revisions, isChanged: revisionsGrew(kept.revisions, revisions), replacedElsewhere };
}

export function isSame(a: AnswerValue, b: AnswerValue): boolean {
  return JSON.stringify(asList(a)) === JSON.stringify(asList(b));
}

/** One answer of a list field and the bare text of it are the same thing in a form. */
export function asList(value: AnswerValue | undefined): readonly string[] {
  if (value === undefined || value === "") return [];
  return typeof value === "string" ? [value] : value;
}

export function asText(value: AnswerValue | undefined): string {
  if (value === undefined) return "";
  return typeof value === "string" ? value : value.join("、");
}

function revisionsGrew(before: Revisions, after: Revisions): boolean {
  return Object.keys(after).some((field) => after[field] !== before[field]);
}
