import { redirect } from "next/navigation";
import { visitor } from "@/app/(apply)/consultations/apply/procedure";
import { heldDraft, holdDraft } from "@/lib/auth/held-draft";
import { overLimit } from "@/lib/auth/visitor-limit";
import { FORM_VERSION } from "@/lib/consultations/fields";
import { type Attempt, attempt } from "@/lib/db/unit-of-work";
import type { Answers } from "@/lib/drafts/answers";
import { addDevice, openDraft } from "@/lib/drafts/commands";
import { type Draft, getSubmissionOf } from "@/lib/drafts/queries";
import { routes } from "@/lib/routes";

/** The consultation that this browser writes, sent or not; null when there is none. */
export async function heldConsultation(): Promise<Draft | null> {
  const draft = await heldDraft("consultation");
  return draft?.flow === "consultation" ? draft : null;
}

/** The same, for a page that asks or shows answers. What was sent cannot be written on any more. */
export async function requireConsultation(): Promise<Draft> {
  const draft = await heldConsultation();
  if (draft === null) redirect(routes.consultationExpired());
  if ((await getSubmissionOf(draft.id)) !== null) redirect(routes.consultationDone("yes"));
  return draft;
}

/** Opens a draft and lets this browser hold it. */
export async function beginConsultation(answers: Answers): Promise<Attempt<Draft>> {
  const refusal = await overLimit("draft-open");
  if (refusal !== null) return { ok: false, error: refusal };
  const outcome = await attempt(visitor, async (uow) => {
    const draft = await openDraft(uow, { flow: "consultation", purpose: "apply", formVersion: FORM_VERSION, answers });
    return { draft, token: await addDevice(uow, draft.id) };
  });
  if (!outcome.ok) return outcome;
  await holdDraft(outcome.value.token, "consultation");
  return { ok: true, value: outcome.value.draft };
}
