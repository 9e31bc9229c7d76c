import {
  explanationOf,
  longExplanations,
  mergeUnlocked,
  silentFields,
  unchangedMessage,
} from "@/lib/corrections/answered-items";
import type { ComparedField, ComparedItem } from "@/lib/corrections/compared";
import { explanationField } from "@/lib/corrections/unlocking";
import type { Answers } from "@/lib/drafts/answers";
import { DECLARATION_FIELD_NAMES, fieldLabel } from "./fields";
import { canonicalAnswers, shownValue } from "./presentation";
import { checkDeclaration } from "./schema";
import { declarationQuestions, unlockedFields } from "./unlocking";

export type Asked = { readonly field: string; readonly reason: string };

export type CorrectionPreview = {
  readonly items: readonly ComparedItem[];
  /** Fields that nobody asked for, unlocked together with one that was, and changed. */
  readonly alsoChanged: readonly ComparedField[];
  /** What stands between the draft and sending, by field, in the order of the form. */
  readonly errors: Readonly<Record<string, string>>;
};

/** What sending this draft would come to, by the same rules as `resubmitDeclaration`. */
export function previewCorrection(sent: Answers, drafted: Answers, asked: readonly Asked[]): CorrectionPreview {
  const merged = mergeUnlocked(declarationQuestions, sent, drafted, asked);
  const checked = checkDeclaration(merged);
  const wrong = checked.ok ? {} : checked.errors;
  const read = checked.ok ? canonicalAnswers(checked.value) : readable(sent, merged, Object.keys(wrong));
  const silent = silentFields(sent, read, drafted, asked).filter((field) => wrong[field] === undefined);
  const compare = (field: string): ComparedField => ({
    field,
    label: fieldLabel(field),
    before: shownValue(field, sent),
    after: shownValue(field, wrong[field] === undefined ? read : merged),
  });
  const open = unlockedFields(asked.map((item) => item.field));
  return {
    items: asked.map(({ field, reason }) => ({
      ...compare(field),
      reason,
      explanation: explanationOf(drafted, field),
    })),
    alsoChanged: open
      .filter((field) => !asked.some((item) => item.field === field))
      .map(compare)
      .filter(({ before, after }) => before !== after),
    errors: inOrder({
      ...wrong,
      ...Object.fromEntries(silent.map((field) => [field, unchangedMessage(declarationQuestions, field)])),
      ...longExplanations(declarationQuestions, drafted, asked),
    }),
  };
}

/** The answers read as far as they can be: a field at fault keeps what was sent. */
function readable(sent: Answers, merged: Answers, wrong: readonly string[]): Answers {
  const restored = Object.fromEntries(wrong.map((field) => [field, sent[field] ?? ""]));
  const checked = checkDeclaration({ ...merged, ...restored });
  return checked.ok ? canonicalAnswers(checked.value) : merged;
}

function inOrder(errors: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const names = DECLARATION_FIELD_NAMES.flatMap((name) => [name, explanationField(name)]);
  return Object.fromEntries(names.flatMap((name) => (errors[name] === undefined ? [] : [[name, errors[name]]])));
}
