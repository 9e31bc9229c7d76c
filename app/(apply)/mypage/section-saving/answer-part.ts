import { errorsForControls } from "@/components/form/for-controls";
import { fileControl } from "@/components/form/intents";
import { longExplanations } from "@/lib/corrections/answered-items";
import type { FormAnswers } from "@/lib/drafts/answers-of-form";
import { MERGED_NOTICE } from "@/lib/drafts/screen";
import type { OwnForm, SectionedForm } from "@/lib/drafts/sectioned-form";
import { answer, type FormState } from "@/lib/forms/form";
import { partFiles, partValues } from "./part-state";
import type { PartWork, SavedPart } from "./saved-part";

export type Answered<S extends string> = {
  readonly whole: SectionedForm<S>;
  readonly section: S;
  readonly work: PartWork;
  readonly form: OwnForm;
  readonly read: FormAnswers;
  readonly saved: SavedPart;
};

/** The section's faults as they now stand in the draft, with what was asked for on the way. */
export function faultsOfPart<S extends string>(answered: Answered<S>): FormState["errors"] {
  const { whole, section, work, form, read, saved } = answered;
  const { lookedUp, files, isStaying, draft } = saved;
  const onTheWay = {
    ...(lookedUp?.ok === false ? { [lookedUp.field]: lookedUp.error } : {}),
    ...Object.fromEntries(
      Object.entries(files).flatMap(([name, { error }]) => (error === undefined ? [] : [[name, error] as const])),
    ),
  };
  if (isStaying) return onTheWay;
  const faults = Object.entries(whole.faultsOf(section, { ...work.sent, ...draft.answers }));
  return {
    ...Object.fromEntries(faults.filter(([name]) => form.fields.includes(name))),
    ...longExplanations(whole.questions, draft.answers, form.asked),
    ...read.errors,
    ...onTheWay,
  };
}

/** The same page with everything in it. */
export async function answerPart<S extends string>(answered: Answered<S>): Promise<FormState> {
  const { whole, form, read, saved } = answered;
  const { draft, lookedUp, files, replacedElsewhere } = saved;
  const told = Object.entries(files).flatMap(([name, { notice }]) =>
    notice === undefined ? [] : [[fileControl(name), notice] as const],
  );
  const focus = lookedUp?.ok ? lookedUp.focus : told[0]?.[0];
  return answer({
    values: { ...partValues(whole, form, draft), ...read.unkept },
    errors: errorsForControls(faultsOfPart(answered), whole.files),
    notices: {
      ...Object.fromEntries(replacedElsewhere.map((name) => [name, MERGED_NOTICE])),
      ...(lookedUp?.ok ? { [lookedUp.field]: lookedUp.notice } : {}),
      ...Object.fromEntries(told),
    },
    files: await partFiles(whole, form, draft),
    ...(focus === undefined ? {} : { focus }),
  });
}
