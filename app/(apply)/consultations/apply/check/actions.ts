"use server";

import { redirect } from "next/navigation";
import { heldConsultation } from "@/app/(apply)/consultations/apply/held";
import { keepHolding } from "@/lib/auth/held-draft";
import { sendHeldDraft } from "@/lib/auth/send-held-draft";
import { submitConsultation } from "@/lib/consultations/commands/submit";
import { CONSULTATION_FIELD_NAMES, fieldLabel } from "@/lib/consultations/fields";
import { FieldsRefused } from "@/lib/errors";
import type { FormState } from "@/lib/forms/form";
import { readForm } from "@/lib/forms/read-form";
import { whereToLook } from "@/lib/forms/where-to-look";
import { routes } from "@/lib/routes";
import { consentSchema } from "./schema";

const PLACE = { names: CONSULTATION_FIELD_NAMES, labelOf: fieldLabel, link: "変更" } as const;

export async function submitAction(_previous: FormState, data: FormData): Promise<FormState> {
  const draft = await heldConsultation();
  if (draft === null) redirect(routes.consultationExpired());
  const form = readForm(consentSchema, data);
  if (!form.ok) return form.state;

  const outcome = await sendHeldDraft(draft, {
    seen: Number(data.get("seen")),
    trying: "consultation.submit",
    labelOf: fieldLabel,
    submit: (uow, draftId) => submitConsultation(uow, { draftId, hasConsent: true }),
  });
  await keepHolding("consultation");
  if (outcome.ok) redirect(routes.consultationDone());
  const { error } = outcome;
  return form.rejected(error instanceof FieldsRefused ? whereToLook(error, PLACE) : error.message);
}
