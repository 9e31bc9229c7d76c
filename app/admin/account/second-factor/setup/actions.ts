"use server";

import { redirect } from "next/navigation";
import { finishRenewal } from "@/lib/accounts/own-account";
import { codeSchema, secretFields } from "@/lib/accounts/schema";
import { currentBrowser } from "@/lib/auth/browser";
import { enter } from "@/lib/auth/enter";
import { pendingRenewal } from "@/lib/auth/held";
import { refusedCode } from "@/lib/auth/refused-code";
import { requireStaff } from "@/lib/auth/session";
import type { FormState } from "@/lib/forms/form";
import { readForm } from "@/lib/forms/read-form";
import { routes } from "@/lib/routes";

export async function finishRenewalAction(_previous: FormState, data: FormData): Promise<FormState> {
  const staff = await requireStaff();
  const pending = await pendingRenewal.read();
  if (pending?.accountId !== staff.accountId) redirect(routes.adminSecondFactor());
  const form = readForm(codeSchema, data, { secrets: secretFields });
  if (!form.ok) return form.state;

  const outcome = await finishRenewal(staff, pending.enrolment, form.value.code, await currentBrowser());
  if (!outcome.ok) return refusedCode(outcome.error);

  await enter(outcome.value, staff.accountId);
  redirect(routes.adminAccount("second-factor"));
}
