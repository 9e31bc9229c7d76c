"use server";

import { redirect } from "next/navigation";
import { currentStaff, signedOutMessage } from "@/lib/auth/session";
import { attempt } from "@/lib/db/unit-of-work";
import { FieldsRefused } from "@/lib/errors";
import { answer, type FormState } from "@/lib/forms/form";
import { readForm } from "@/lib/forms/read-form";
import { decideDisposal } from "@/lib/retention/commands/decide";
import { keepRecord } from "@/lib/retention/commands/keep";
import { decisionSchema, keepSchema } from "@/lib/retention/schema";
import { routes } from "@/lib/routes";

export async function decideDisposalAction(_previous: FormState, data: FormData): Promise<FormState> {
  const form = readForm(decisionSchema, data);
  if (!form.ok) return form.state;
  const staff = await currentStaff();
  if (staff === null) return form.rejected(signedOutMessage);

  const { id, seen, decision, reason } = form.value;
  const isApproved = decision === "approve";
  const options = { trying: isApproved ? "retention.approve" : "retention.refuse", subjectId: id };
  const outcome = await attempt(staff, (uow) => decideDisposal(uow, { id, isApproved, reason, seen }), options);
  if (outcome.ok) redirect(routes.adminDisposal(id, isApproved ? "approved" : "refused"));
  return form.rejected(outcome.error.message);
}

export async function keepRecordAction(_previous: FormState, data: FormData): Promise<FormState> {
  const form = readForm(keepSchema, data);
  if (!form.ok) return form.state;
  const staff = await currentStaff();
  if (staff === null) return form.rejected(signedOutMessage);

  const { id } = form.value;
  const outcome = await attempt(staff, (uow) => keepRecord(uow, form.value), {
    trying: "retention.keep",
    subjectId: id,
  });
  if (outcome.ok) redirect(routes.adminDisposal(id, "kept"));
  const { error } = outcome;
  if (error instanceof FieldsRefused) return answer({ values: form.state.values, errors: error.fields });
  return form.rejected(error.message);
}
