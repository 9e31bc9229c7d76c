import { type Answers, asText, isSame } from "@/lib/drafts/answers";
import { FieldsRefused } from "@/lib/errors";
import { fieldLabel } from "@/lib/declarations/fields";
import { explanationField, unlockedFields } from "@/lib/declarations/unlocking";

type AskedItem = { readonly id: string; readonly field: string };

export type AnsweredItem = {
  readonly id: string;
  readonly before: string | string[];
  readonly after: string | string[];
  readonly explanation: string | null;
};

/** The sent answers with the unlocked part of a draft laid over them; whatever else the draft holds is not taken. */
export function mergeUnlocked(sent: Answers, drafted: Answers, asked: readonly AskedItem[]): Answers {
  const open = unlockedFields(asked.map((item) => item.field));
  return { ...sent, ...Object.fromEntries(open.map((name) => [name, drafted[name] ?? sent[name] ?? ""])) };
}

/** Holds each question against its answer: the field differs in substance, or there is a word on why it stays. */
export function answerItems(sent: Answers, sealed: Answers, drafted: Answers, asked: readonly AskedItem[]): AnsweredItem[] {
  const silent = asked.filter(({ field }) => isUnchanged(sent, sealed, field) && explanationOf(drafted, field) === null);
  if (silent.length > 0) {
    throw new FieldsRefused(
      Object.fromEntries(
        silent.map(({ field }) => [field, `${fieldLabel(field)}が変わっていません。修正するか、修正しない理由を入力してください。`]),
      ),
    );
  }
  return asked.map(({ id, field }) => ({
    id,
    before: stored(sent[field]),
    after: stored(sealed[field]),
    explanation: explanationOf(drafted, field),
  }));
}

function isUnchanged(sent: Answers, sealed: Answers, field: string): boolean {
  return isSame(sent[field] ?? "", sealed[field] ?? "");
}

function explanationOf(drafted: Answers, field: string): string | null {
  return asText(drafted[explanationField(field)]).trim().slice(0, 1000) || null;
}

function stored(value: Answers[string] | undefined): string | string[] {
  if (value === undefined) return "";
  return typeof value === "string" ? value : [...value];
}
