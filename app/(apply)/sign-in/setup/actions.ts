"use server";

import { redirect } from "next/navigation";
import { SignInLapsed } from "@/lib/accounts/refusals";
import { secretFields, setupSchema } from "@/lib/accounts/schema";
import { completeSetup } from "@/lib/accounts/setup";
import { currentBrowser } from "@/lib/auth/browser";
import { enter } from "@/lib/auth/enter";
import { pendingSignIn } from "@/lib/auth/held";
import { refusedCode } from "@/lib/auth/refused-code";
import type { FormState } from "@/lib/forms/form";
import { readForm } from "@/lib/forms/read-form";
import { routes } from "@/lib/routes";

export async function setupAction(_previous: FormState, data: FormData): Promise<FormState> {
  const pending = await pendingSignIn.read();
  if (pending?.enrolment === undefined) redirect(routes.signIn(pending?.next, "lapsed"));
  const form = readForm(setupSchema, data, { secrets: secretFields });
  if (!form.ok) return form.state;

  const outcome = await completeSetup(pending.proof, pending.enrolment, form.value, await currentBrowser());
  if (!outcome.ok && outcome.error instanceof SignInLapsed) redirect(routes.signIn(pending.next, "lapsed"));
  if (!outcome.ok) return refusedCode(outcome.error);

  await enter(outcome.value, pending.proof.accountId);
  redirect(pending.next);
}
