"use server";

import { redirect } from "next/navigation";
import { heldConsultation } from "@/app/(apply)/consultations/apply/held";
import { visitor } from "@/app/(apply)/consultations/apply/procedure";
import { keepHolding } from "@/lib/auth/held-draft";
import { currentMember } from "@/lib/auth/member";
import { overLimit } from "@/lib/auth/visitor-limit";
import { submitConsultation } from "@/lib/consultations/commands/submit";
import { CONSULTATION_FIELD_NAMES, fieldLabel } from "@/lib/consultations/fields";
import { type Attempt, attempt } from "@/lib/db/unit-of-work";
import { changedSince } from "@/lib/drafts/answers";
import { lockDraft } from "@/lib/drafts/commands";
import { type Draft, getSubmissionOf } from "@/lib/drafts/queries";
import { FieldsRefused, StaleRecord } from "@/lib/errors";
import type { FormState } from "@/lib/forms/form";
import { readForm } from "@/lib/forms/read-form";
import { routes } from "@/lib/routes";
import { consentSchema } from "./schema";

export async function submitAction(_previous: FormState, data: FormData): Promise<FormState> {
  const draft = await heldConsultation();
  if (draft === null) redirect(routes.consultationExpired());
  const form = readForm(consentSchema, data);
  if (!form.ok) return form.state;

  const outcome = await submitDraft(draft, Number(data.get("seen")));
  await keepHolding("consultation");
  if (outcome.ok) redirect(routes.consultationDone());
  const { error } = outcome;
  return form.rejected(error instanceof FieldsRefused ? whereToLook(error) : error.message);
}

/** Sends what the page showed. A repeat finds what was sent before and gets the same number. */
async function submitDraft(draft: Draft, seen: number): Promise<Attempt<{ readonly number: string }>> {
  const earlier = await getSubmissionOf(draft.id);
  if (earlier !== null) return { ok: true, value: earlier };
  const refusal = await overLimit("submit");
  if (refusal !== null) return { ok: false, error: refusal };
  const sender = draft.organizationId === null ? visitor : ((await currentMember()) ?? visitor);
  return attempt(
    sender,
    async (uow) => {
      const now = await lockDraft(uow, draft.id);
      if (now.version !== seen) throw new StaleRecord(Object.keys(changedSince(now, seen)).map(fieldLabel));
      return submitConsultation(uow, { draftId: draft.id, hasConsent: true });
    },
    { trying: "consultation.submit", subjectId: draft.id },
  );
}

/** The faults themselves stand in the rows above, each with the way to mend it. */
function whereToLook({ fields, message }: FieldsRefused): string {
  const labels = CONSULTATION_FIELD_NAMES.filter((name) => name in fields).map((name) => `「${fieldLabel(name)}」`);
  return labels.length === 0 ? message : `${labels.join("")}の入力を確かめ、「変更」から直してください。`;
}
