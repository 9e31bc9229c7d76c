import { type Answers, asList, asText } from "@/lib/drafts/answers";
import { FieldsRefused } from "@/lib/errors";
import { foldHyphens, foldWidth, removeSpaces } from "@/lib/japan/width";
import type { Questions } from "./questions";
import { EXPLANATION_MAX, explanationField } from "./unlocking";

export type AskedItem = { readonly id: string; readonly field: string };

export type AnsweredItem = {
  readonly id: string;
  readonly before: string | string[];
  readonly after: string | string[];
  readonly explanation: string | null;
};

/** The sent answers with the unlocked part of a draft laid over them; whatever else the draft holds is not taken. */
export function mergeUnlocked(
  { unlocked }: Questions,
  sent: Answers,
  drafted: Answers,
  asked: readonly Pick<AskedItem, "field">[],
): Answers {
  const open = unlocked(asked.map((item) => item.field));
  return { ...sent, ...Object.fromEntries(open.map((name) => [name, drafted[name] ?? sent[name] ?? ""])) };
}

/** Holds each question against its answer: the field differs in substance, or there is a word on why it stays. */
export function answerItems(
  questions: Questions,
  sent: Answers,
  sealed: Answers,
  drafted: Answers,
  asked: readonly AskedItem[],
): AnsweredItem[] {
  const silent = silentFields(sent, sealed, drafted, asked);
  if (silent.length > 0) {
    throw new FieldsRefused(Object.fromEntries(silent.map((field) => [field, unchangedMessage(questions, field)])));
  }
  return asked.map(({ id, field }) => ({
    id,
    before: stored(sent[field]),
    after: stored(sealed[field]),
    explanation: explanationOf(drafted, field),
  }));
}

/** Asked fields that neither changed nor say why not. */
export function silentFields(
  sent: Answers,
  sealed: Answers,
  drafted: Answers,
  asked: readonly Pick<AskedItem, "field">[],
): string[] {
  const fields = asked.map((item) => item.field);
  return fields.filter((field) => isSameInSubstance(sent, sealed, field) && explanationOf(drafted, field) === null);
}

export function unchangedMessage({ label }: Questions, field: string): string {
  return `${label(field)}が変わっていません。修正するか、修正しない理由を入力してください。`;
}

export function explanationOf(drafted: Answers, field: string): string | null {
  return asText(drafted[explanationField(field)]).trim().slice(0, 1000) || null;
}

/** Reasons that are longer than they may be. */
export function longExplanations(
  { label }: Questions,
  drafted: Answers,
  asked: readonly Pick<AskedItem, "field">[],
): Record<string, string> {
  const long = asked.filter(({ field }) => [...(explanationOf(drafted, field) ?? "")].length > EXPLANATION_MAX);
  return Object.fromEntries(
    long.map(({ field }) => [
      explanationField(field),
      `「${label(field)}」を修正しない理由は${EXPLANATION_MAX}文字以内で入力してください。`,
    ]),
  );
}

/** Another width, other spaces or other hyphens do not make another answer. */
function isSameInSubstance(sent: Answers, sealed: Answers, field: string): boolean {
  return substance(sent[field]) === substance(sealed[field]);
}

function substance(value: Answers[string] | undefined): string {
  return asList(value)
    .map((text) => foldHyphens(removeSpaces(foldWidth(text))))
    .join("\n");
}

function stored(value: Answers[string] | undefined): string | string[] {
  if (value === undefined) return "";
  return typeof value === "string" ? value : [...value];
}
