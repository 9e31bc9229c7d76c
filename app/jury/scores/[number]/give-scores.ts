import "server-only";
import { redirect } from "next/navigation";
import { z } from "zod";
import { PAUSE_INTENT } from "@/components/form/intents";
import { SAVE_INTENT } from "@/components/jury/scores/save-intent";
import type { Juror } from "@/lib/access/actor";
import { signedOutMessage } from "@/lib/auth/session";
import { sheetFields } from "@/lib/awards/scoring/answers";
import { type SavedSheet, saveSheet } from "@/lib/awards/scoring/commands/save";
import { submitSheet } from "@/lib/awards/scoring/commands/submit";
import { getOwnSheet } from "@/lib/awards/scoring/queries/own";
import { SheetNotFound } from "@/lib/awards/scoring/refusals";
import type { OwnSheet } from "@/lib/awards/scoring/view";
import { attempt } from "@/lib/db/unit-of-work";
import { answersOfFields } from "@/lib/drafts/answers-of-form";
import { MERGED_NOTICE, screenOf } from "@/lib/drafts/screen";
import { FieldsRefused } from "@/lib/errors";
import { answer, type FormState } from "@/lib/forms/form";
import { TOO_MUCH } from "@/lib/forms/read-form";
import { routes } from "@/lib/routes";
import { typedAnswers } from "./typed-answers";

/** One sheet: kept as it was typed, then submitted if that was asked for and it is whole. */
export async function giveScores(juror: Juror | null, sheetId: string, data: FormData): Promise<FormState> {
  const isId = z.uuid().safeParse(sheetId).success;
  const sheet = juror === null || !isId ? null : await getOwnSheet(juror, sheetId);
  if (juror === null || sheet === null) {
    const message = juror === null ? signedOutMessage : new SheetNotFound().message;
    return answer({ values: typedAnswers(data), message });
  }
  const read = answersOfFields(sheetFields(sheet.criteria), data);
  if (read === null) return answer({ message: TOO_MUCH });
  const unsaved = { values: { ...read.values, seen: String(data.get("seen")) } };
  const input = { sheetId, answers: read.answers, ...screenOf(data, sheet.saves) };
  const saved = await attempt(juror, (uow) => saveSheet(uow, input), {
    trying: "awardSheet.begin",
    subjectId: sheetId,
  });
  if (!saved.ok) return answer({ ...unsaved, message: saved.error.message });
  if (Object.keys(read.errors).length > 0) {
    const { values, notices } = shownAfter(saved.value);
    return answer({ values: { ...values, ...read.unkept }, notices, errors: read.errors });
  }
  const intent = data.get("intent");
  if (intent === PAUSE_INTENT) redirect(routes.juryScores("saved"));
  if (intent === SAVE_INTENT) redirect(pageOf(sheet, "saved"));
  const whole = { sheetId, answers: {}, seen: saved.value.draft.version };
  const options = { trying: "awardSheet.submit", subjectId: sheetId };
  const outcome = await attempt(juror, (uow) => submitSheet(uow, whole), options);
  if (outcome.ok) redirect(routes.juryScores("submitted"));
  const { error } = outcome;
  const after = shownAfter(saved.value);
  return error instanceof FieldsRefused
    ? answer({ ...after, errors: error.fields })
    : answer({ ...after, message: error.message });
}

function pageOf({ kind, number }: OwnSheet, done: string): string {
  return routes.jurySheet(kind, number, done);
}

function shownAfter({ draft, replacedElsewhere }: SavedSheet) {
  return {
    values: { ...draft.answers, seen: String(draft.version) },
    notices: Object.fromEntries(replacedElsewhere.map((field) => [field, MERGED_NOTICE])),
  };
}
