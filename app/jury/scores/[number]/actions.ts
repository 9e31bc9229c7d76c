"use server";

import { redirect } from "next/navigation";
import type { Juror } from "@/lib/access/actor";
import { currentJuror } from "@/lib/auth/juror";
import { signedOutMessage } from "@/lib/auth/session";
import { abstain, resume } from "@/lib/awards/scoring/commands/submit";
import { abstainForm, resumeForm } from "@/lib/awards/scoring/forms/abstain";
import { getOwnSheet } from "@/lib/awards/scoring/queries/own";
import { attempt } from "@/lib/db/unit-of-work";
import { StepNotAllowed } from "@/lib/errors";
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
  const options = { trying: "awardSheet.abstain", subjectId: sheetId } as const;
  const outcome = await attempt(juror, (uow) => abstain(uow, { sheetId, reason }), options);
  if (outcome.ok) redirect(routes.juryScores("abstained"));
  await leadToSheet(juror, sheetId, outcome.error);
  return form.rejected(outcome.error.message);
}

export async function resumeAction(_previous: FormState, data: FormData): Promise<FormState> {
  const form = readForm(resumeForm, data);
  if (!form.ok) return form.state;
  const juror = await currentJuror();
  if (juror === null) return form.rejected(signedOutMessage);
  const { id: sheetId } = form.value;
  const options = { trying: "awardSheet.resume", subjectId: sheetId } as const;
  const outcome = await attempt(juror, (uow) => resume(uow, { sheetId }), options);
  if (outcome.ok) redirect(routes.juryScores("resumed"));
  await leadToSheet(juror, sheetId, outcome.error);
  return form.rejected(outcome.error.message);
}

/** Pressed once more, or in another tab: the form is not on the page any more and could say nothing; the sheet says where it stands. */
async function leadToSheet(juror: Juror, sheetId: string, error: Error): Promise<void> {
  if (!(error instanceof StepNotAllowed)) return;
  const sheet = await getOwnSheet(juror, sheetId);
  if (sheet !== null) redirect(routes.jurySheet(sheet.kind, sheet.number));
}
