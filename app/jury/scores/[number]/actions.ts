"use server";

import { redirect } from "next/navigation";
import { currentJuror } from "@/lib/auth/juror";
import { signedOutMessage } from "@/lib/auth/session";
import { abstain, resume } from "@/lib/awards/scoring/commands/submit";
import { abstainForm, resumeForm } from "@/lib/awards/scoring/forms/abstain";
import { attempt } from "@/lib/db/unit-of-work";
import type { FormState } from "@/lib/forms/form";
import { readForm } from "@/lib/forms/read-form";
import { routes } from "@/lib/routes";
import { giveScores } from "./give-scores";

/** 保存, 提出: whatever stands in the form is kept before anything is checked. */
export async function scoreAction(sheetId: string, _previous: FormState, data: FormData): Promise<FormState> {
  return giveScores(await currentJuror(), sheetId, data);
}

export async function abstainAction(_previous: FormState, data: FormData): Promise<FormState> {
  const form = readForm(abstainForm, data);
  if (!form.ok) return form.state;
  const juror = await currentJuror();
  if (juror === null) return form.rejected(signedOutMessage);
  const { id: sheetId, reason } = form.value;
  const options = { trying: "awardSheet.abstain", subjectId: sheetId };
  const outcome = await attempt(juror, (uow) => abstain(uow, { sheetId, reason }), options);
  if (!outcome.ok) return form.rejected(outcome.error.message);
  redirect(routes.juryScores("abstained"));
}

export async function resumeAction(_previous: FormState, data: FormData): Promise<FormState> {
  const form = readForm(resumeForm, data);
  if (!form.ok) return form.state;
  const juror = await currentJuror();
  if (juror === null) return form.rejected(signedOutMessage);
  const options = { trying: "awardSheet.resume", subjectId: form.value.id };
  const outcome = await attempt(juror, (uow) => resume(uow, { sheetId: form.value.id }), options);
  if (!outcome.ok) return form.rejected(outcome.error.message);
  redirect(routes.juryScores("resumed"));
}
