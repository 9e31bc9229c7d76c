import { errorsForControls, filesForControls } from "@/components/form/for-controls";
import { IMAGE_CONTROL } from "@/components/form/intents";
import { listFilesOfDraft } from "@/lib/attachments/queries";
import type { OwnWork } from "@/lib/declarations/queries/own-draft";
import { asList } from "@/lib/drafts/answers";
import type { FormAnswers } from "@/lib/drafts/answers-of-form";
import { MERGED_NOTICE } from "@/lib/drafts/screen";
import { answer, type FormState } from "@/lib/forms/form";
import { type OwnForm, ownValues } from "./own-form";
import type { SavedOwn } from "./save-own";

type Answered = {
  readonly work: OwnWork;
  readonly form: OwnForm;
  readonly read: FormAnswers;
  readonly saved: SavedOwn;
  readonly errors: FormState["errors"];
};

/** The same page with everything in it. */
export async function answerOwn({ work, form, read, saved, errors }: Answered): Promise<FormState> {
  const { draft, address, image, replacedElsewhere } = saved;
  return answer({
    values: { ...ownValues(form, { sent: work.sent, draft }), ...read.unkept },
    errors: errorsForControls(errors),
    notices: {
      ...Object.fromEntries(replacedElsewhere.map((name) => [name, MERGED_NOTICE])),
      ...(address?.ok ? { postalCode: address.notice } : {}),
      ...(image?.notice ? { [IMAGE_CONTROL]: image.notice } : {}),
    },
    files: await ownFiles(form, { ...work, draft }),
    ...(address?.ok ? { focus: focusOf(form, address.focus) } : {}),
    ...(image?.notice ? { focus: IMAGE_CONTROL } : {}),
  });
}

/** Faults of what was asked for on the way: they are told before anything else is checked. */
export function faultsOnTheWay({ address, image }: SavedOwn): FormState["errors"] {
  return {
    ...(address?.ok === false ? { postalCode: address.error } : {}),
    ...(image?.error === undefined ? {} : { logo: image.error }),
  };
}

/** The pictures that the form carries: of the working copy, or those that were sent. */
export async function ownFiles(
  { fields }: OwnForm,
  { caseId, sent, draft }: OwnWork,
): Promise<NonNullable<FormState["files"]>> {
  if (!fields.includes("logo")) return {};
  const ids = asList(draft?.answers["logo"] ?? sent["logo"]);
  // Before the first save there is no working copy; no draft has the id of a case.
  return filesForControls(await listFilesOfDraft({ id: draft?.id ?? caseId, caseId }, ids));
}

function focusOf({ fields }: OwnForm, wanted: string): string {
  return fields.some((field) => field === wanted) ? wanted : "postalCode";
}
