import { z } from "zod";
import { DECLARED_KINDS } from "@/lib/awards/conflicts/grounds";
import { checkbox, choice, consent, optionalText, requiredText } from "@/lib/forms/fields";
import { seenSeat } from "./steps";

export const NOTE_MAX = 400;

export const NOTHING_ELSE = "ほかに利益相反はありません";

const answer = z
  .object({
    has: checkbox(),
    kind: z.union([z.literal(""), z.enum(DECLARED_KINDS)]).default(""),
    note: optionalText("関係の説明", NOTE_MAX),
  })
  .superRefine(({ has, kind, note }, context) => {
    const refuse = (field: string, message: string) => context.addIssue({ code: "custom", path: [field], message });
    if (has && kind === "") refuse("kind", "関係の種類を選択してください。");
    if (has && note === undefined) refuse("note", "関係の説明を入力してください。");
  });

/** Asks for each of the entries that the juror was shown, by their numbers. */
export function declarationSchema(numbers: readonly string[]) {
  const entries = z.object(Object.fromEntries(numbers.map((number) => [number, answer])));
  return seenSeat.extend({ entries: entries.prefault({}), nothingElse: consent(NOTHING_ELSE) });
}

type ToDeclare = { readonly id: string; readonly number: string };
type Answers = Readonly<Record<string, z.output<typeof answer>>>;

/** Those that were ticked. */
export function declaredIn(answers: Answers, entries: readonly ToDeclare[]) {
  return entries.flatMap(({ id: entryId, number }) => {
    const answered = answers[number];
    if (answered === undefined || !answered.has || answered.kind === "" || answered.note === undefined) return [];
    return [{ entryId, kind: answered.kind, note: answered.note }];
  });
}

export const ownConflictSchema = z.object({
  number: z.string().max(20),
  kind: choice("関係の種類", DECLARED_KINDS),
  note: requiredText("関係の説明", NOTE_MAX),
});
