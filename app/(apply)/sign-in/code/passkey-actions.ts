"use server";

import { redirect } from "next/navigation";
import { ownUseOptions } from "@/lib/accounts/passkeys/options";
import { passkeyUseSchema, readPasskeyUse } from "@/lib/accounts/passkeys/schema";
import { SignInLapsed } from "@/lib/accounts/refusals";
import { provePasskey } from "@/lib/accounts/sign-in";
import { currentBrowser } from "@/lib/auth/browser";
import { enter } from "@/lib/auth/enter";
import { pendingSignIn } from "@/lib/auth/held";
import { holdChallenge, takeChallenge } from "@/lib/auth/passkeys/held";
import { overLimit } from "@/lib/auth/visitor-limit";
import { answer, type FormState } from "@/lib/forms/form";
import { readForm } from "@/lib/forms/read-form";
import { routes } from "@/lib/routes";

export async function beginOwnPasskeyAction() {
  const pending = await pendingSignIn.read();
  if (pending === null) redirect(routes.signIn(undefined, "lapsed"));
  const refusal = await overLimit("passkey-begin");
  if (refusal !== null) return { ok: false, state: answer({ message: refusal.message }) } as const;
  const { accountId } = pending.proof;
  const options = await ownUseOptions(accountId);
  await holdChallenge({ challenge: options.challenge, use: "second step", accountId });
  return { ok: true, options } as const;
}

export async function ownPasskeyAction(_previous: FormState, data: FormData): Promise<FormState> {
  const pending = await pendingSignIn.read();
  if (pending === null) redirect(routes.signIn(undefined, "lapsed"));
  const form = readForm(passkeyUseSchema, data, { secrets: ["answer"] });
  if (!form.ok) return form.state;

  const { accountId } = pending.proof;
  const shown = { given: readPasskeyUse(form.value.answer), challenge: await takeChallenge("second step", accountId) };
  const outcome = await provePasskey(pending.proof, shown, await currentBrowser());
  if (!outcome.ok && outcome.error instanceof SignInLapsed) redirect(routes.signIn(pending.next, "lapsed"));
  if (!outcome.ok) return form.rejected(outcome.error.message);

  await enter(outcome.value, accountId);
  redirect(pending.next);
}
