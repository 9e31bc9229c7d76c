"use server";

import { redirect } from "next/navigation";
import { currentStaff, requireDuty, signedOutMessage } from "@/lib/auth/session";
import { attempt } from "@/lib/db/unit-of-work";
import type { FormState } from "@/lib/forms/form";
import { readForm } from "@/lib/forms/read-form";
import { draftIntroduction } from "@/lib/matching/commands/draft";
import { closeRequest } from "@/lib/matching/commands/requests";
import { draftSchema, seenCaseSchema } from "@/lib/matching/schema";
import { routes } from "@/lib/routes";

/** A press that needs no page of its own: it leads to the draft, or back with a word on why not. */
export async function draftAction(data: FormData): Promise<void> {
  const staff = await requireDuty("CONSULTATIONS");
  const form = readForm(draftSchema, data);
  if (!form.ok) redirect(routes.adminMatchingRequests());
  const { requestId } = form.value;
  const outcome = await attempt(staff, (uow) => draftIntroduction(uow, form.value), {
    trying: "introduction.draft",
    subjectId: requestId,
  });
  redirect(
    outcome.ok
      ? routes.adminIntroduction(outcome.value.id, "drafted")
      : routes.adminMatchingRequest(requestId, "changed"),
  );
}

export async function closeRequestAction(_previous: FormState, data: FormData): Promise<FormState> {
  const form = readForm(seenCaseSchema, data);
  if (!form.ok) return form.state;
  const staff = await currentStaff();
  if (staff === null) return form.rejected(signedOutMessage);
  const { id } = form.value;
  const outcome = await attempt(staff, (uow) => closeRequest(uow, form.value), {
    trying: "match.close",
    subjectId: id,
  });
  if (!outcome.ok) return form.rejected(outcome.error.message);
  redirect(routes.adminMatchingRequest(id, "closed"));
}
