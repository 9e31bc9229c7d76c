"use server";

import { redirect } from "next/navigation";
import { mailSchema } from "@/app/(apply)/declarations/apply/mail-schema";
import { visitor } from "@/app/(apply)/declarations/apply/procedure";
import { sendLinkTo } from "@/app/(apply)/declarations/apply/send-link";
import { heldDraft, keepHolding } from "@/lib/auth/held-draft";
import { attempt } from "@/lib/db/unit-of-work";
import { asText } from "@/lib/drafts/answers";
import { saveAnswers } from "@/lib/drafts/commands";
import { answer, type FormState } from "@/lib/forms/form";
import { readForm } from "@/lib/forms/read-form";
import { routes } from "@/lib/routes";

export async function mailLinkAction(_previous: FormState, data: FormData): Promise<FormState> {
  const form = readForm(mailSchema, data);
  if (!form.ok) return form.state;
  const draft = await heldDraft();
  if (draft === null) redirect(routes.applyExpired());

  const { email } = form.value;
  const refusal = await sendLinkTo(draft, email);
  if (refusal !== null) return form.rejected(refusal.message);

  // Asked once: an address given here answers the question of the last step, unless that has an answer.
  if (asText(draft.answers["contactEmail"]) === "") {
    const given = { draftId: draft.id, seen: draft.version, answers: { contactEmail: email } };
    await attempt(visitor, (uow) => saveAnswers(uow, given));
    await keepHolding();
  }
  return answer({
    values: { email },
    notices: { email: `${email}に再開用のリンクをお送りしました。` },
    focus: "email",
  });
}
