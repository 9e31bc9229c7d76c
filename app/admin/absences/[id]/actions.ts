"use server";

import { redirect } from "next/navigation";
import { endAbsence, enterAbsence } from "@/lib/accounts/absences/commands";
import { AbsenceOverlaps, DeputyNeeded, DeputyUnfit } from "@/lib/accounts/absences/refusals";
import { absenceSchema, endAbsenceSchema } from "@/lib/accounts/absences/schema";
import { currentStaff, requireStaff, signedOutMessage } from "@/lib/auth/session";
import { clock } from "@/lib/clock";
import { attempt } from "@/lib/db/unit-of-work";
import type { FormState } from "@/lib/forms/form";
import { readForm } from "@/lib/forms/read-form";
import { toJapanDay } from "@/lib/japan/dates";
import { routes } from "@/lib/routes";

export async function enterAbsenceAction(_previous: FormState, data: FormData): Promise<FormState> {
  const form = readForm(absenceSchema(toJapanDay(clock.now())), data);
  if (!form.ok) return form.state;
  const staff = await currentStaff();
  if (staff === null) return form.rejected(signedOutMessage);

  const options = { trying: "account.enterAbsence", subjectId: form.value.id };
  const outcome = await attempt(staff, (uow) => enterAbsence(uow, form.value), options);
  if (outcome.ok) redirect(routes.adminAbsences(form.value.id, "entered"));
  const { error } = outcome;
  if (error instanceof DeputyUnfit) return { ...form.state, errors: { deputyId: error.message } };
  if (error instanceof AbsenceOverlaps || error instanceof DeputyNeeded)
    return { ...form.state, errors: { firstDay: error.message } };
  return form.rejected(error.message);
}

/** One that is over or was taken back meanwhile is simply not there any more. */
export async function endAbsenceAction(data: FormData): Promise<void> {
  const staff = await requireStaff();
  const form = readForm(endAbsenceSchema, data);
  if (!form.ok) redirect(routes.adminAbsences(staff.accountId));
  const options = { trying: "account.endAbsence", subjectId: form.value.absenceId };
  const outcome = await attempt(staff, (uow) => endAbsence(uow, form.value.absenceId), options);
  redirect(outcome.ok ? routes.adminAbsences(outcome.value, "ended") : routes.adminAbsences(staff.accountId));
}
