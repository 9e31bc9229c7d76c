import {
  explanationOf,
  longExplanations,
  mergeUnlocked,
  silentFields,
  unchangedMessage,
} from "@/lib/corrections/answered-items";
import { type Answers, isSame } from "@/lib/drafts/answers";
import { isBlank } from "@/lib/drafts/check-answers";
import { OFFICE_FIELDS } from "./fields";
import { type Asked, typedAnswers } from "./own-form";
import { canonicalAnswers } from "./presentation";
import { checkOffice } from "./schema";
import { officeQuestions } from "./unlocking";

export type Drafted = {
  /** What was sent before, as it was sealed; null for a new office. */
  readonly sent: Answers | null;
  readonly drafted: Answers;
  /** Null unless the secretariat asked for corrections. */
  readonly asked: readonly Asked[] | null;
};

export type OwnPreview = {
  /** All answers as they would be sent. */
  readonly answers: Answers;
  /** What stands between them and a send, by field. */
  readonly errors: Readonly<Record<string, string>>;
  /** Fields that differ from what was sent before. */
  readonly changed: readonly string[];
  /** Why an asked field stays as it is. */
  readonly explanations: Readonly<Record<string, string>>;
};

/** What a send would do, told before it is done. The commands ask the same once more. */
export function previewOwn({ sent, drafted, asked }: Drafted): OwnPreview {
  const before = sent ?? {};
  const merged = asked === null ? { ...before, ...drafted } : mergeUnlocked(officeQuestions, before, drafted, asked);
  const checked = checkOffice(merged);
  const answers = checked.ok ? canonicalAnswers(checked.value) : merged;
  const base = checked.ok ? before : typedAnswers(before);
  const silent = silentFields(base, answers, drafted, asked ?? []);
  const explained = (asked ?? []).map(({ field }) => [field, explanationOf(drafted, field)] as const);
  return {
    answers,
    errors: {
      ...Object.fromEntries(silent.map((field) => [field, unchangedMessage(officeQuestions, field)])),
      ...longExplanations(officeQuestions, drafted, asked ?? []),
      ...(checked.ok ? {} : checked.errors),
    },
    changed: sent === null ? [] : OFFICE_FIELDS.map(({ name }) => name).filter((name) => differs(base, answers, name)),
    explanations: Object.fromEntries(explained.filter((pair): pair is [string, string] => pair[1] !== null)),
  };
}

function differs(before: Answers, after: Answers, name: string): boolean {
  if (isBlank(before[name]) && isBlank(after[name])) return false;
  return !isSame(before[name] ?? "", after[name] ?? "");
}
