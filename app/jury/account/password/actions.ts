"use server";

import { redirect } from "next/navigation";
import { changePassword } from "@/lib/accounts/own-account";
import { PasswordRefused } from "@/lib/accounts/refusals";
import { passwordChangeSchema, secretFields } from "@/lib/accounts/schema";
import { currentBrowser } from "@/lib/auth/browser";
import { enter } from "@/lib/auth/enter";
import { requireJuror } from "@/lib/auth/juror";
import { refusedCode } from "@/lib/auth/refused-code";
import { answer, type FormState } from "@/lib/forms/form";
import { readForm } from "@/lib/forms/read-form";
import { routes } from "@/lib/routes";

export async function changePasswordAction(_previous: FormState, data: FormData): Promise<FormState> {
  const juror = await requireJuror();
  const form = readForm(passwordChangeSchema, data, { secrets: secretFields });
  if (!form.ok) return form.state;

  const outcome = await changePassword(juror, form.value, await currentBrowser());
  if (!outcome.ok && outcome.error instanceof PasswordRefused) {
    return answer({ errors: { currentPassword: outcome.error.message } });
  }
  if (!outcome.ok) return refusedCode(outcome.error);

  await enter(outcome.value, juror.accountId);
  redirect(routes.juryAccount("password"));
}
