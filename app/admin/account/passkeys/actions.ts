"use server";

import { redirect } from "next/navigation";
import { startLinking } from "@/lib/accounts/own-account";
import { addPasskey, removePasskey } from "@/lib/accounts/passkeys/commands";
import { newOptions } from "@/lib/accounts/passkeys/options";
import { ProveFirst } from "@/lib/accounts/passkeys/refusals";
import {
  newPasskeySchema,
  passkeyLabelSchema,
  readNewPasskey,
  removePasskeySchema,
} from "@/lib/accounts/passkeys/schema";
import { anyCodeSchema, secretFields } from "@/lib/accounts/schema";
import { currentBrowser } from "@/lib/auth/browser";
import { enter } from "@/lib/auth/enter";
import { dropProof, holdChallenge, holdProof, isProved, takeChallenge } from "@/lib/auth/passkeys/held";
import { refusedCode } from "@/lib/auth/refused-code";
import { requireStaff } from "@/lib/auth/session";
import type { FormState } from "@/lib/forms/form";
import { readForm } from "@/lib/forms/read-form";
import { routes } from "@/lib/routes";

export async function provePasskeyOwnerAction(_previous: FormState, data: FormData): Promise<FormState> {
  const staff = await requireStaff();
  const form = readForm(anyCodeSchema, data, { secrets: secretFields });
  if (!form.ok) return form.state;

  const outcome = await startLinking(staff, form.value.code);
  if (!outcome.ok) return refusedCode(outcome.error);

  await holdProof(staff);
  redirect(routes.adminPasskeys());
}

/** The name is looked at first: a device that has made a passkey cannot be told to forget it. */
export async function beginNewPasskeyAction(data: FormData) {
  const staff = await requireStaff();
  const form = readForm(passkeyLabelSchema, data);
  if (!form.ok) return { ok: false, state: form.state } as const;
  if (!(await isProved(staff))) return { ok: false, state: form.rejected(new ProveFirst().message) } as const;
  const options = await newOptions(staff);
  await holdChallenge({ challenge: options.challenge, use: "registration", accountId: staff.accountId });
  return { ok: true, options } as const;
}

export async function addPasskeyAction(_previous: FormState, data: FormData): Promise<FormState> {
  const staff = await requireStaff();
  const form = readForm(newPasskeySchema, data, { secrets: ["answer"] });
  if (!form.ok) return form.state;
  if (!(await isProved(staff))) return form.rejected(new ProveFirst().message);

  const browser = await currentBrowser();
  const challenge = await takeChallenge("registration", staff.accountId);
  const given = readNewPasskey(form.value.answer);
  const outcome = await addPasskey(staff, { given, challenge, label: form.value.label ?? browser.device }, browser);
  if (!outcome.ok) return form.rejected(outcome.error.message);

  await enter(outcome.value, staff.accountId);
  await dropProof();
  redirect(routes.adminPasskeys("added"));
}

/** Whatever stands in the way is said on the page to which it leads back. */
export async function removePasskeyAction(_previous: FormState, data: FormData): Promise<FormState> {
  const staff = await requireStaff();
  const form = readForm(removePasskeySchema, data);
  if (!form.ok) return form.state;
  if (!(await isProved(staff))) return form.rejected(new ProveFirst().message);

  const outcome = await removePasskey(staff, form.value.id, await currentBrowser());
  if (!outcome.ok) return form.rejected(outcome.error.message);

  await enter(outcome.value, staff.accountId);
  await dropProof();
  redirect(routes.adminPasskeys("removed"));
}
