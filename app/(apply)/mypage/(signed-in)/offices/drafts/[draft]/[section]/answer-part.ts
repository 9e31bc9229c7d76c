import { errorsForControls } from "@/components/form/for-controls";
import { fileControl } from "@/components/form/intents";
import { longExplanations } from "@/lib/corrections/answered-items";
import type { FormAnswers } from "@/lib/drafts/answers-of-form";
import { MERGED_NOTICE } from "@/lib/drafts/screen";
import type { OwnForm } from "@/lib/drafts/sectioned-form";
import { answer, type FormState } from "@/lib/forms/form";
import { PHOTO_FIELDS } from "@/lib/offices/own-form";
import type { OwnWork } from "@/lib/offices/queries/own-work";
import { checkSection } from "@/lib/offices/schema";
import type { Section } from "@/lib/offices/sections";
import { officeQuestions } from "@/lib/offices/unlocking";
import { partFiles, partValues } from "./part-state";
import type { SavedPart } from "./save-part";

type Answered = {
  readonly section: Section;
  readonly work: OwnWork;
  readonly form: OwnForm;
  readonly read: FormAnswers;
  readonly saved: SavedPart;
};

/** The section's faults as they now stand in the draft, with what was asked for on the way. */
export function faultsOfPart({ section, work, form, read, saved }: Answered): FormState["errors"] {
  const { place, photos, isStaying, draft } = saved;
  const onTheWay = {
    ...(place?.ok === false ? { postalCode: place.error } : {}),
    ...Object.fromEntries(
      Object.entries(photos).flatMap(([name, { error }]) => (error === undefined ? [] : [[name, error] as const])),
    ),
  };
  if (isStaying) return onTheWay;
  const faults = Object.entries(checkSection(section, { ...work.sent, ...draft.answers }));
  return {
    ...Object.fromEntries(faults.filter(([name]) => form.fields.includes(name))),
    ...longExplanations(officeQuestions, draft.answers, form.asked),
    ...read.errors,
    ...onTheWay,
  };
}

/** The same page with everything in it. */
export async function answerPart(answered: Answered): Promise<FormState> {
  const { form, read, saved } = answered;
  const { draft, place, photos, replacedElsewhere } = saved;
  const unkept = Object.keys(read.errors).map((name) => [name, read.values[name] ?? ""] as const);
  const told = Object.entries(photos).flatMap(([name, { notice }]) =>
    notice === undefined ? [] : [[fileControl(name), notice] as const],
  );
  const focus = place?.ok ? place.focus : told[0]?.[0];
  return answer({
    values: { ...partValues(form, draft), ...Object.fromEntries(unkept) },
    errors: errorsForControls(faultsOfPart(answered), PHOTO_FIELDS),
    notices: {
      ...Object.fromEntries(replacedElsewhere.map((name) => [name, MERGED_NOTICE])),
      ...(place?.ok ? { postalCode: place.notice } : {}),
      ...Object.fromEntries(told),
    },
    files: await partFiles(form, draft),
    ...(focus === undefined ? {} : { focus }),
  });
}
