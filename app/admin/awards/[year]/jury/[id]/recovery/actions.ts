"use server";

import { redirect } from "next/navigation";
import { actOnSeat } from "@/app/admin/awards/jury-act";
import { approveChange, refuseChange, withdrawChange } from "@/lib/accounts/changes/decide";
import { changeSchema, decisionSchema } from "@/lib/accounts/changes/schema";
import { currentStaff, signedOutMessage } from "@/lib/auth/session";
import { askForRecovery } from "@/lib/awards/jury/commands/recovery";
import { reasonedSeat } from "@/lib/awards/jury/forms/steps";
import { findSeatOfChange } from "@/lib/awards/jury/queries/recovery";
import { attempt } from "@/lib/db/unit-of-work";
import type { FormState } from "@/lib/forms/form";
import { readForm } from "@/lib/forms/read-form";
import { routes } from "@/lib/routes";

export async function askForRecoveryAction(_previous: FormState, data: FormData): Promise<FormState> {
  const act = { trying: "account.proposeChange", work: askForRecovery, done: "recoveryAsked" } as const;
  return actOnSeat({ schema: reasonedSeat, ...act }, data);
}

export async function decideRecoveryAction(_previous: FormState, data: FormData): Promise<FormState> {
  const form = readForm(decisionSchema, data);
  if (!form.ok) return form.state;
  const staff = await currentStaff();
  if (staff === null) return form.rejected(signedOutMessage);

  const { id, verdict, reason } = form.value;
  const isApproved = verdict === "approve";
  const outcome = await attempt(staff, (uow) => (isApproved ? approveChange(uow, id) : refuseChange(uow, id, reason)), {
    trying: isApproved ? "account.approveChange" : "account.refuseChange",
    subjectId: id,
  });
  if (!outcome.ok) return form.rejected(outcome.error.message);
  return redirect(await recoveryPage(id, verdict));
}

export async function withdrawRecoveryAction(_previous: FormState, data: FormData): Promise<FormState> {
  const form = readForm(changeSchema, data);
  if (!form.ok) return form.state;
  const staff = await currentStaff();
  if (staff === null) return form.rejected(signedOutMessage);

  const options = { trying: "account.withdrawChange", subjectId: form.value.id };
  const outcome = await attempt(staff, (uow) => withdrawChange(uow, form.value.id), options);
  if (!outcome.ok) return form.rejected(outcome.error.message);
  return redirect(await recoveryPage(form.value.id, "withdrawn"));
}

async function recoveryPage(change: string, done: string): Promise<string> {
  const seat = await findSeatOfChange(change);
  return seat === null ? routes.adminAwards() : routes.adminJurorRecovery(seat.fiscalYear, seat.id, done);
}
