"use server";

import { redirect } from "next/navigation";
import { heldConsultation } from "@/app/(apply)/consultations/apply/held";
import { errorsForControls } from "@/components/form/for-controls";
import { FILES_CONTROL, PAUSE_INTENT } from "@/components/form/intents";
import { answersOfForm } from "@/lib/consultations/answers-of-form";
import { CONSULTATION_STEPS, type ConsultationStep } from "@/lib/consultations/fields";
import { checkStep } from "@/lib/consultations/schema";
import type { FormAnswers } from "@/lib/drafts/answers-of-form";
import { MERGED_NOTICE } from "@/lib/drafts/screen";
import { AlreadySent } from "@/lib/errors";
import { answer, type FormState } from "@/lib/forms/form";
import { TOO_MUCH } from "@/lib/forms/read-form";
import { routes } from "@/lib/routes";
import { type SavedStep, saveStep } from "./save-step";
import { stepFiles, stepValues } from "./step-state";

const OVER =
  "保存の期限が過ぎたため、この画面からは送れません。入力した内容はこの画面に残っています。別の画面で相談を新しくはじめ、書き写してください。";

export async function saveStepAction(asked: ConsultationStep, previous: FormState, data: FormData): Promise<FormState> {
  const step = CONSULTATION_STEPS.find((known) => known === asked);
  const form = step === undefined ? null : answersOfForm(step, data);
  if (step === undefined || form === null) return answer({ message: TOO_MUCH });
  const draft = await heldConsultation();
  const unsaved = { values: { ...form.values, seen: String(data.get("seen")) }, files: previous.files ?? {} };
  if (draft === null) return answer({ ...unsaved, message: OVER });

  const outcome = await saveStep(draft, form, data);
  if (!outcome.ok) {
    if (outcome.error instanceof AlreadySent) redirect(routes.consultationDone("yes"));
    return answer({ ...unsaved, message: outcome.error.message });
  }
  const saved = outcome.value;
  const faults = faultsOf(step, form, saved);
  const isKept = Object.keys(form.errors).length === 0 && saved.files?.error === undefined;
  if (data.get("intent") === PAUSE_INTENT && isKept) {
    redirect(routes.consultationApply(String(draft.answers["entrance"])));
  }
  if (saved.isStaying || Object.keys(faults).length > 0) return answerStep(step, form, saved);
  redirect(pageAfter(step, data.get("back") === "check"));
}

function faultsOf(step: ConsultationStep, form: FormAnswers, { draft, files, isStaying }: SavedStep) {
  const refused = files?.error === undefined ? {} : { files: files.error };
  return isStaying ? refused : { ...checkStep(step, draft.answers), ...form.errors, ...refused };
}

/** The same page with everything in it. */
async function answerStep(step: ConsultationStep, form: FormAnswers, saved: SavedStep): Promise<FormState> {
  const notice = saved.files?.notice;
  return answer({
    values: { ...stepValues(step, saved.draft), ...form.unkept },
    errors: errorsForControls(faultsOf(step, form, saved), ["files"]),
    notices: {
      ...Object.fromEntries(saved.replacedElsewhere.map((name) => [name, MERGED_NOTICE])),
      ...(notice === undefined ? {} : { [FILES_CONTROL]: notice }),
    },
    files: await stepFiles(saved.draft),
    ...(notice === undefined ? {} : { focus: FILES_CONTROL }),
  });
}

function pageAfter(step: ConsultationStep, isFromCheck: boolean): string {
  const next = CONSULTATION_STEPS[CONSULTATION_STEPS.indexOf(step) + 1];
  return isFromCheck || next === undefined ? routes.consultationCheck() : routes.consultationStep(next);
}
