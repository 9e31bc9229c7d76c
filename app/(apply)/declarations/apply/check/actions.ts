"use server";

import { redirect } from "next/navigation";
import { sendLink } from "@/app/(apply)/declarations/apply/send-link";
import { PAUSE_INTENT } from "@/components/form/intents";
import { heldDraft, keepHolding } from "@/lib/auth/held-draft";
import { DECLARATION_FIELD_NAMES, fieldLabel } from "@/lib/declarations/fields";
import { FieldsRefused } from "@/lib/errors";
import type { FormState } from "@/lib/forms/form";
import { readForm } from "@/lib/forms/read-form";
import { routes } from "@/lib/routes";
import { consentsSchema } from "./schema";
import { submitDraft } from "./submit-draft";

export async function submitAction(_previous: FormState, data: FormData): Promise<FormState> {
  const draft = await heldDraft();
  if (draft === null) redirect(routes.applyExpired());
  if (data.get("intent") === PAUSE_INTENT) redirect(routes.applySaved(await sendLink(draft)));
  const form = readForm(consentsSchema, data);
  if (!form.ok) return form.state;

  const outcome = await submitDraft(draft, Number(data.get("seen")));
  // Also after a refusal: the page below is made anew, and Back never shows a page from before.
  await keepHolding();
  if (outcome.ok) redirect(routes.applyDone());
  const { error } = outcome;
  return form.rejected(error instanceof FieldsRefused ? whereToLook(error) : error.message);
}

/** The faults themselves stand in the rows above, each with the way to mend it. */
function whereToLook({ fields, message }: FieldsRefused): string {
  const labels = DECLARATION_FIELD_NAMES.filter((name) => name in fields).map((name) => `「${fieldLabel(name)}」`);
  return labels.length === 0 ? message : `${labels.join("")}の入力を確かめ、「変更」から直してください。`;
}
