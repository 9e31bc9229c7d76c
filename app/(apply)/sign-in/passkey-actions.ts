"use server";

import { redirect } from "next/navigation";
import { anyUseOptions } from "@/lib/accounts/passkeys/options";
import { passkeyUseSchema, readPasskeyUse } from "@/lib/accounts/passkeys/schema";
import { enterByPasskey } from "@/lib/accounts/passkeys/use";
import { currentBrowser } from "@/lib/auth/browser";
import { enter } from "@/lib/auth/enter";
import { holdChallenge, takeChallenge } from "@/lib/auth/passkeys/held";
import { landingPath } from "@/lib/auth/return-path";
import { overLimit } from "@/lib/auth/visitor-limit";
import { answer, type FormState } from "@/lib/forms/form";
import { readForm } from "@/lib/forms/read-form";

export async function beginPasskeyAction() {
  const refusal = await overLimit("passkey-begin");
  if (refusal !== null) return { ok: false, state: answer({ message: refusal.message }) } as const;
  const options = await anyUseOptions();
  await holdChallenge({ challenge: options.challenge, use: "sign-in", accountId: null });
  return { ok: true, options } as const;
}

export async function passkeyAction(_previous: FormState, data: FormData): Promise<FormState> {
  const form = readForm(passkeyUseSchema, data, { secrets: ["answer"] });
  if (!form.ok) return form.state;

  const shown = { given: readPasskeyUse(form.value.answer), challenge: await takeChallenge("sign-in", null) };
  const outcome = await enterByPasskey(shown, await currentBrowser());
  if (!outcome.ok) return form.rejected(outcome.error.message);

  await enter(outcome.value.key, outcome.value.accountId);
  redirect(landingPath(outcome.value.kind, form.value.next));
}
