"use server";

import { redirect } from "next/navigation";
import { SignInLapsed } from "@/lib/accounts/refusals";
import { recoverySchema, secretFields } from "@/lib/accounts/schema";
import { proveRecoveryCode } from "@/lib/accounts/sign-in";
import { currentBrowser } from "@/lib/auth/browser";
import { enter } from "@/lib/auth/enter";
import { pendingSignIn } from "@/lib/auth/held";
import { refusedCode } from "@/lib/auth/refused-code";
import type { FormState } from "@/lib/forms/form";
import { readForm } from "@/lib/forms/read-form";
import { routes } from "@/lib/routes";

export async function recoveryAction(_previous: FormState, data: FormData): Promise<FormState> {
  const pending = await pendingSignIn.read();
  if (pending === null) redirect(routes.signIn(undefined, "lapsed"));
  const form = readForm(recoverySchema, data, { secrets: secretFields });
  if (!form.ok) return form.state;

  const outcome = await proveRecoveryCode(pending.proof, form.value.code, await currentBrowser());
  if (!outcome.ok && outcome.error instanceof SignInLapsed) redirect(routes.signIn(pending.next, "lapsed"));
  if (!outcome.ok) return refusedCode(outcome.error);

  await enter(outcome.value, pending.proof.accountId);
  redirect(pending.next);
}
