"use server";

import { redirect } from "next/navigation";
import { closeAccount } from "@/lib/accounts/commands";
import { CasesLeft, NoSuccessor } from "@/lib/accounts/refusals";
import { closeSchema } from "@/lib/accounts/schema";
import { currentStaff, signedOutMessage } from "@/lib/auth/session";
import { attempt } from "@/lib/db/unit-of-work";
import type { FormState } from "@/lib/forms/form";
import { readForm } from "@/lib/forms/read-form";
import { routes } from "@/lib/routes";

export async function closeAccountAction(_previous: FormState, data: FormData): Promise<FormState> {
  const form = readForm(closeSchema, data);
  if (!form.ok) return form.state;
  const staff = await currentStaff();
  if (staff === null) return form.rejected(signedOutMessage);

  const options = { trying: "account.close", subjectId: form.value.id };
  const outcome = await attempt(staff, (uow) => closeAccount(uow, form.value), options);
  if (outcome.ok) redirect(routes.adminAccountOf(form.value.id, "closed"));
  const { error } = outcome;
  if (error instanceof CasesLeft || error instanceof NoSuccessor)
    return { ...form.state, errors: { [error.field]: error.message } };
  return form.rejected(error.message);
}
