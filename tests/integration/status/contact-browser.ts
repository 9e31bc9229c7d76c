import type { Contact } from "@/lib/access/actor";
import { enterCase } from "@/lib/auth/contact";
import { issueCode, proveMailbox } from "@/lib/contacts/commands";
import { perform } from "@/lib/db/unit-of-work";
import type { FormState } from "@/lib/forms/form";
import { randomAddress } from "@/tests/factories/accounts";
import { visitor } from "@/tests/factories/declarations";
import { type FieldValues, formData } from "@/tests/support/form-client";
import { Redirected, request } from "@/tests/support/next-request";

/** This browser proves the mailbox of a case, and comes from an address of its own. */
export async function openCase(caseId: string, flow: Contact["flow"] = "declaration"): Promise<void> {
  request.clear();
  request.headers.set("x-portal-client", randomAddress());
  const proof = await perform(visitor, async (uow) => {
    const { accessId, code } = await issueCode(uow, flow, caseId);
    return proveMailbox(uow, accessId, code);
  });
  await enterCase(proof?.token ?? "");
}

type Action = (previous: FormState, data: FormData) => Promise<FormState>;

export type Answered = { readonly to: string; readonly state: null } | { readonly to: null; readonly state: FormState };

const opened: FormState = { values: {}, errors: {}, stamp: "" };

/** Sends a form: where it led, or what the page says. */
export async function send(action: Action, values: FieldValues | FormData): Promise<Answered> {
  const data = values instanceof FormData ? values : formData(values);
  try {
    return { to: null, state: await action(opened, data) };
  } catch (signal) {
    if (signal instanceof Redirected) return { to: signal.to, state: null };
    throw signal;
  }
}
