"use server";

import { redirect } from "next/navigation";
import { dropHeldDraft } from "@/lib/auth/held-draft";
import { attempt } from "@/lib/db/unit-of-work";
import { APPLY_STEPS } from "@/lib/declarations/fields";
import { removeDevice } from "@/lib/drafts/commands";
import { answer, type FormState } from "@/lib/forms/form";
import { routes } from "@/lib/routes";
import { beginDraft } from "./draft-for-write";
import { visitor } from "./procedure";

export async function startAction(): Promise<FormState> {
  const begun = await beginDraft();
  if (!begun.ok) return answer({ message: begun.error.message });
  redirect(routes.applyStep(APPLY_STEPS[0]));
}

/** For shared devices: the draft stays for its mailed links, this browser opens it no more. */
export async function leaveAction(): Promise<FormState> {
  const token = await dropHeldDraft();
  if (token !== null) await attempt(visitor, (uow) => removeDevice(uow, token));
  redirect(routes.applyStart("yes"));
}
