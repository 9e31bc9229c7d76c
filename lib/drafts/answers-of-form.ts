import type { FieldKind } from "@/lib/forms/form-fields";
import { readEntries } from "@/lib/forms/read-entries";
import type { Answers, AnswerValue } from "./answers";

/** What of a form can be kept, and what cannot: whoever has typed the latter is not told that it is saved. */
export type FormAnswers = {
  /** What can be kept as it was typed, right or wrong. A box that is not ticked any more is an answer too. */
  readonly answers: Answers;
  /** Fields that were sent in a way no form sends them, or longer than anything that can be kept. */
  readonly errors: Readonly<Record<string, string>>;
  /** What stands in the form now. */
  readonly values: Answers;
  /** What cannot be kept, as it was typed: it goes back to the screen, or it would be lost. */
  readonly unkept: Answers;
};

/** Answers out of what a browser sent; null when it is more than any honest form sends. */
export function answersOfFields(kinds: ReadonlyMap<string, FieldKind>, data: FormData): FormAnswers | null {
  const entries = readEntries(data, kinds);
  if (entries === null) return null;

  const values: Record<string, AnswerValue> = {};
  for (const [name, kind] of kinds) {
    const sent = entries.texts.get(name) ?? [];
    values[name] = kind === "many" ? sent : (sent[0] ?? "");
  }
  const those = (isKept: boolean): Answers =>
    Object.fromEntries(Object.entries(values).filter(([name]) => entries.errors.has(name) !== isKept));
  return { answers: those(true), errors: Object.fromEntries(entries.errors), values, unkept: those(false) };
}
