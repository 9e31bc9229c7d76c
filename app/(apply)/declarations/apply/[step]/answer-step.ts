import { errorsForControls } from "@/components/form/for-controls";
import { IMAGE_CONTROL } from "@/components/form/intents";
import { checkStep } from "@/lib/declarations/schema";
import type { FormAnswers } from "@/lib/drafts/answers-of-form";
import { MERGED_NOTICE } from "@/lib/drafts/screen";
import { answer, type FormState } from "@/lib/forms/form";
import type { ApplyStep } from "@/lib/routes";
import type { SavedStep } from "./save-step";
import { stepFiles, stepValues } from "./step-state";

const BEGUN_ANEW =
  "保存の期限が過ぎていたため、この画面の内容で新しく保存し直しました。ほかのステップは、もう一度入力してください。この画面の内容を確かめて、もう一度ボタンを押してください。";
/** The step's faults as they now stand in the draft, with what was asked for on the way. */
export function faultsOf(step: ApplyStep, form: FormAnswers, saved: SavedStep): FormState["errors"] {
  const { address, image } = saved;
  if (address !== undefined) return address.ok ? {} : { postalCode: address.error };
  const refused = image?.error === undefined ? {} : { logo: image.error };
  if (saved.isStaying) return refused;
  return { ...checkStep(step, saved.draft.answers), ...form.errors, ...refused };
}

/** The same page with everything in it. */
export async function answerStep(step: ApplyStep, form: FormAnswers, saved: SavedStep): Promise<FormState> {
  const { draft, address, image } = saved;
  return answer({
    values: { ...stepValues(step, draft), ...form.unkept },
    errors: errorsForControls(faultsOf(step, form, saved)),
    notices: noticesOf(saved),
    files: await stepFiles(draft),
    ...(saved.isNew ? { message: BEGUN_ANEW } : {}),
    ...(address?.ok ? { focus: address.focus } : {}),
    ...(image?.notice ? { focus: IMAGE_CONTROL } : {}),
  });
}

function noticesOf({ address, image, replacedElsewhere }: SavedStep): Record<string, string> {
  return {
    ...Object.fromEntries(replacedElsewhere.map((name) => [name, MERGED_NOTICE])),
    ...(address?.ok ? { postalCode: address.notice } : {}),
    ...(image?.notice ? { [IMAGE_CONTROL]: image.notice } : {}),
  };
}
