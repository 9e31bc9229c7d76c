"use server";

import { redirect } from "next/navigation";
import { startRenewal } from "@/lib/accounts/own-account";
import { anyCodeSchema, secretFields } from "@/lib/accounts/schema";
import { pendingRenewal, SETUP_SECONDS } from "@/lib/auth/held";
import { requireJuror } from "@/lib/auth/juror";
import { refusedCode } from "@/lib/auth/refused-code";
import type { FormState } from "@/lib/forms/form";
import { readForm } from "@/lib/forms/read-form";
import { routes } from "@/lib/routes";

export async function startRenewalAction(_previous: FormState, data: FormData): Promise<FormState> {
  const juror = await requireJuror();
  const form = readForm(anyCodeSchema, data, { secrets: secretFields });
  if (!form.ok) return form.state;

  const outcome = await startRenewal(juror, form.value.code);
  if (!outcome.ok) return refusedCode(outcome.error);

  await pendingRenewal.put({ accountId: juror.accountId, enrolment: outcome.value }, SETUP_SECONDS);
  redirect(routes.jurySecondFactorSetup());
}
