"use server";

import { redirect } from "next/navigation";
import { approveChange, refuseChange, withdrawChange } from "@/lib/accounts/changes/decide";
import { getChange } from "@/lib/accounts/changes/queries";
import { changeSchema, decisionSchema } from "@/lib/accounts/changes/schema";
import { currentStaff, signedOutMessage } from "@/lib/auth/session";
import { attempt } from "@/lib/db/unit-of-work";
import type { FormState } from "@/lib/forms/form";
import { readForm } from "@/lib/forms/read-form";
import { routes } from "@/lib/routes";

export async function decideChangeAction(_previous: FormState, data: FormData): Promise<FormState> {
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
  const change = await getChange(staff, id);
  redirect(change === null ? routes.adminAccounts() : routes.adminAccountChange(change.accountId, id, verdict));
}

export async function withdrawChangeAction(_previous: FormState, data: FormData): Promise<FormState> {
  const form = readForm(changeSchema, data);
  if (!form.ok) return form.state;
  const staff = await currentStaff();
  if (staff === null) return form.rejected(signedOutMessage);

  const options = { trying: "account.withdrawChange", subjectId: form.value.id };
  const outcome = await attempt(staff, (uow) => withdrawChange(uow, form.value.id), options);
  if (!outcome.ok) return form.rejected(outcome.error.message);
  const change = await getChange(staff, form.value.id);
  redirect(
    change === null ? routes.adminAccounts() : routes.adminAccountChange(change.accountId, change.id, "withdrawn"),
  );
}
