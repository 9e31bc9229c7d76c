import { holdDraft } from "@/lib/auth/held-draft";
import { perform } from "@/lib/db/unit-of-work";
import type { Answers } from "@/lib/drafts/answers";
import { addDevice } from "@/lib/drafts/commands";
import type { FormState } from "@/lib/forms/form";
import { randomAddress } from "@/tests/factories/accounts";
import { createDraft, visitor } from "@/tests/factories/declarations";
import { type FieldValues, formData } from "@/tests/support/form-client";
import { Redirected, request } from "@/tests/support/next-request";

/** A browser that has never been here, from an address of its own. */
export function newBrowser(): void {
  request.clear();
  request.headers.set("x-portal-client", randomAddress());
}

/** This browser holds a draft with these answers. */
export async function browserWith(answers: Answers): Promise<string> {
  newBrowser();
  const draftId = await createDraft(answers);
  await holdDraft(await perform(visitor, (uow) => addDevice(uow, draftId)));
  return draftId;
}

type Action = (previous: FormState, data: FormData) => Promise<FormState>;

const opened: FormState = { values: {}, errors: {}, stamp: "" };

/** Where a send led; or what the page says. */
export type Answered = FormState & { readonly to: string | null };

export async function send(action: Action, values: FieldValues | FormData): Promise<Answered> {
  try {
    const state = await action(opened, values instanceof FormData ? values : formData(values));
    return { ...state, to: null };
  } catch (signal) {
    if (signal instanceof Redirected) return { ...opened, to: signal.to };
    throw signal;
  }
}
