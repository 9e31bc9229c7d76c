"use server";

import { redirect } from "next/navigation";
import { sendLink } from "@/app/(apply)/declarations/apply/send-link";
import { PAUSE_INTENT } from "@/components/form/intents";
import { heldDraft, keepHolding } from "@/lib/auth/held-draft";
import { sendHeldDraft } from "@/lib/auth/send-held-draft";
import { submitDeclaration } from "@/lib/declarations/commands/submit";
import { CONSENT_KEYS } from "@/lib/declarations/consents";
import { DECLARATION_FIELD_NAMES, fieldLabel } from "@/lib/declarations/fields";
import { FieldsRefused } from "@/lib/errors";
import type { FormState } from "@/lib/forms/form";
import { readForm } from "@/lib/forms/read-form";
import { whereToLook } from "@/lib/forms/where-to-look";
import { routes } from "@/lib/routes";
import { consentsSchema } from "./schema";

const PLACE = { names: DECLARATION_FIELD_NAMES, labelOf: fieldLabel, link: "変更" } as const;

export async function submitAction(_previous: FormState, data: FormData): Promise<FormState> {
  const draft = await heldDraft();
  if (draft === null) redirect(routes.applyExpired());
  if (data.get("intent") === PAUSE_INTENT) redirect(routes.applySaved(await sendLink(draft)));
  const form = readForm(consentsSchema, data);
  if (!form.ok) return form.state;

  const outcome = await sendHeldDraft(draft, {
    seen: Number(data.get("seen")),
    trying: "declaration.submit",
    labelOf: fieldLabel,
    submit: (uow, draftId) => submitDeclaration(uow, { draftId, consents: CONSENT_KEYS }),
  });
  // Also after a refusal: the page below is made anew, and Back never shows a page from before.
  await keepHolding();
  if (outcome.ok) redirect(routes.applyDone());
  const { error } = outcome;
  return form.rejected(error instanceof FieldsRefused ? whereToLook(error, PLACE) : error.message);
}
