"use server";

import { redirect } from "next/navigation";
import { sendLink } from "@/app/(apply)/declarations/apply/send-link";
import { PAUSE_INTENT } from "@/components/form/intents";
import { answersOfForm } from "@/lib/declarations/answers-of-form";
import { APPLY_STEPS } from "@/lib/declarations/fields";
import { AlreadySent } from "@/lib/errors";
import { answer, type FormState } from "@/lib/forms/form";
import { TOO_MUCH } from "@/lib/forms/read-form";
import { type ApplyStep, routes } from "@/lib/routes";
import { answerStep, faultsOf } from "./answer-step";
import { saveStep } from "./save-step";

export async function saveStepAction(step: ApplyStep, previous: FormState, data: FormData): Promise<FormState> {
  const form = APPLY_STEPS.includes(step) ? answersOfForm(step, data) : null;
  if (form === null) return answer({ message: TOO_MUCH });

  const outcome = await saveStep(step, form, data);
  if (!outcome.ok) {
    if (outcome.error instanceof AlreadySent) redirect(routes.applyDone("yes"));
    return failed(previous, { ...form.values, seen: String(data.get("seen")) }, outcome.error.message);
  }
  const saved = outcome.value;
  const isKept = Object.keys(form.errors).length === 0 && saved.image?.error === undefined;
  if (data.get("intent") === PAUSE_INTENT && isKept) redirect(routes.applySaved(await sendLink(saved.draft)));
  if (saved.isNew || saved.isStaying || Object.keys(faultsOf(step, form, saved)).length > 0) {
    return answerStep(step, form, saved);
  }
  redirect(pageAfter(step, data.get("back") === "check", saved.replacedElsewhere));
}

/** Nothing was kept; the ids of stored pictures stand in the page all the same. */
function failed({ files = {} }: FormState, values: FormState["values"], message: string): FormState {
  return answer({ values, files, message });
}

function pageAfter(step: ApplyStep, isFromCheck: boolean, replaced: readonly string[]): string {
  const query = replaced.length > 0 ? { also: replaced.join(",") } : {};
  const next = APPLY_STEPS[APPLY_STEPS.indexOf(step) + 1];
  return isFromCheck || next === undefined ? routes.applyCheck(query) : routes.applyStep(next, query);
}
