"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { actOnResult } from "@/app/admin/awards/result-act";
import { currentStaff, signedOutMessage } from "@/lib/auth/session";
import { proposeResult, takeBackResult } from "@/lib/awards/results/commands/decide";
import { fillFromJury, saveCommentary } from "@/lib/awards/results/commands/from-jury";
import { scheduleRelease, unscheduleRelease } from "@/lib/awards/results/commands/schedule";
import { approveUnlock, askUnlock, refuseUnlock } from "@/lib/awards/results/commands/unlock";
import { addWinner, beginResult, removeWinner, saveTexts } from "@/lib/awards/results/commands/write";
import {
  commentarySchema,
  releaseSchema,
  removeWinnerSchema,
  resultReasonSchema,
  seenResult,
  stepOfResultSchema,
  textsOfResultSchema,
  winnerSchema,
} from "@/lib/awards/results/forms";
import { findSeenResult } from "@/lib/awards/results/queries/seen";
import { RESULT_TAGS } from "@/lib/awards/results/tags";
import { attempt } from "@/lib/db/unit-of-work";
import type { FormState } from "@/lib/forms/form";
import { readForm } from "@/lib/forms/read-form";
import { routes } from "@/lib/routes";
import { afterPublication } from "@/lib/server/documents/after-publication";

const beginSchema = z.object({ id: z.uuid() });

export async function beginResultAction(_previous: FormState, data: FormData): Promise<FormState> {
  const form = readForm(beginSchema, data);
  if (!form.ok) return form.state;
  const staff = await currentStaff();
  if (staff === null) return form.rejected(signedOutMessage);
  const { id } = form.value;
  const options = { trying: "awardResult.begin", subjectId: id };
  const outcome = await attempt(staff, (uow) => beginResult(uow, id), options);
  if (!outcome.ok) return form.rejected(outcome.error.message);
  const begun = await findSeenResult(staff, outcome.value.id);
  if (begun === null) return form.rejected(signedOutMessage);
  redirect(routes.adminAwardResult(begun.fiscalYear, "begun"));
}

const written = { trying: "awardResult.write" } as const;

export async function saveResultTextsAction(_previous: FormState, data: FormData): Promise<FormState> {
  const after = () => afterPublication(RESULT_TAGS);
  return actOnResult({ ...written, schema: textsOfResultSchema, work: saveTexts, done: "saved", after }, data);
}

export async function addWinnerAction(_previous: FormState, data: FormData): Promise<FormState> {
  return actOnResult({ ...written, schema: winnerSchema, work: addWinner, done: "added" }, data);
}

export async function fillResultAction(_previous: FormState, data: FormData): Promise<FormState> {
  return actOnResult({ ...written, schema: seenResult, work: fillFromJury, done: "filled" }, data);
}

export async function saveCommentaryAction(_previous: FormState, data: FormData): Promise<FormState> {
  return actOnResult({ ...written, schema: commentarySchema, work: saveCommentary, done: "commented" }, data);
}

export async function removeWinnerAction(_previous: FormState, data: FormData): Promise<FormState> {
  return actOnResult({ ...written, schema: removeWinnerSchema, work: removeWinner, done: "removed" }, data);
}

const STEPS = {
  propose: { work: proposeResult, done: "proposed" },
  takeBack: { work: takeBackResult, done: "takenBack" },
  unschedule: { work: unscheduleRelease, done: "unscheduled" },
} as const;

/** 承認の依頼, its 取下げ, and 予約の取消し. */
export async function resultStepAction(_previous: FormState, data: FormData): Promise<FormState> {
  const read = stepOfResultSchema.shape.step.safeParse(data.get("step"));
  const step = read.success ? read.data : "takeBack";
  return actOnResult({ ...STEPS[step], schema: stepOfResultSchema, trying: `awardResult.${step}` }, data);
}

export async function scheduleReleaseAction(_previous: FormState, data: FormData): Promise<FormState> {
  const act = { trying: "awardResult.schedule", schema: releaseSchema, work: scheduleRelease } as const;
  return actOnResult({ ...act, done: "scheduled" }, data);
}

export async function askUnlockAction(_previous: FormState, data: FormData): Promise<FormState> {
  const act = { trying: "awardResult.askUnlock", schema: resultReasonSchema, work: askUnlock } as const;
  return actOnResult({ ...act, done: "unlockAsked" }, data);
}

export async function approveUnlockAction(_previous: FormState, data: FormData): Promise<FormState> {
  const act = { trying: "awardResult.unlock", schema: seenResult, work: approveUnlock } as const;
  return actOnResult({ ...act, done: "unlocked" }, data);
}

export async function refuseUnlockAction(_previous: FormState, data: FormData): Promise<FormState> {
  const act = { trying: "awardResult.refuseUnlock", schema: resultReasonSchema, work: refuseUnlock } as const;
  return actOnResult({ ...act, done: "unlockRefused" }, data);
}
