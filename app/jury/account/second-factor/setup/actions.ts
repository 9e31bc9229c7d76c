"use server";

import { redirect } from "next/navigation";
import { finishRenewal } from "@/lib/accounts/own-account";
import { codeSchema, secretFields } from "@/lib/accounts/schema";
import { currentBrowser } from "@/lib/auth/browser";
import { enter } from "@/lib/auth/enter";
import { pendingRenewal } from "@/lib/auth/held";
import { requireJuror } from "@/lib/auth/juror";
import { refusedCode } from "@/lib/auth/refused-code";
import type { FormState } from "@/lib/forms/form";
import { readForm } from "@/lib/forms/read-form";
import { routes } from "@/lib/routes";

export async function finishRenewalAction(_previous: FormState, data: FormData): Promise<FormState> {
  const juror = await requireJuror();
  const pending = await pendingRenewal.read();
  if (pending?.accountId !== juror.accountId) redirect(routes.jurySecondFactor());
  const form = readForm(codeSchema, data, { secrets: secretFields });
  if (!form.ok) return form.state;

  const outcome = await finishRenewal(juror, pending.enrolment, form.value.code, await currentBrowser());
  if (!outcome.ok) return refusedCode(outcome.error);

  await enter(outcome.value, juror.accountId);
  redirect(routes.juryAccount("second-factor"));
}
