import {
  explanationOf,
  longExplanations,
  mergeUnlocked,
  silentFields,
  unchangedMessage,
} from "@/lib/corrections/answered-items";
import { type Answers, isSame } from "./answers";
import { isBlank } from "./check-answers";
import type { Asked, SectionedForm } from "./sectioned-form";

export type Drafted = {
  /** What was sent before, as it was sealed; null for something new. */
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

type Reading = Pick<SectionedForm, "fields" | "questions" | "check" | "typed">;

/** What a send would do, told before it is done. The commands ask the same once more. */
export function previewSend(form: Reading, { sent, drafted, asked }: Drafted): OwnPreview {
  const { questions } = form;
  const before = sent ?? {};
  const merged = asked === null ? { ...before, ...drafted } : mergeUnlocked(questions, before, drafted, asked);
  const checked = form.check(merged);
  const answers = checked.ok ? checked.answers : merged;
  const base = checked.ok ? before : form.typed(before);
  const silent = silentFields(base, answers, drafted, asked ?? []);
  const explained = (asked ?? []).map(({ field }) => [field, explanationOf(drafted, field)] as const);
  return {
    answers,
    errors: {
      ...Object.fromEntries(silent.map((field) => [field, unchangedMessage(questions, field)])),
      ...longExplanations(questions, drafted, asked ?? []),
      ...(checked.ok ? {} : checked.errors),
    },
    changed: sent === null ? [] : form.fields.map(({ name }) => name).filter((name) => differs(base, answers, name)),
    explanations: Object.fromEntries(explained.filter((pair): pair is [string, string] => pair[1] !== null)),
  };
}

function differs(before: Answers, after: Answers, name: string): boolean {
  if (isBlank(before[name]) && isBlank(after[name])) return false;
  return !isSame(before[name] ?? "", after[name] ?? "");
}
