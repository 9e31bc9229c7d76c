"use server";

import { redirect } from "next/navigation";
import { requestReading } from "@/lib/audit/readings/commands";
import { ReadingOfNobody } from "@/lib/audit/readings/refusals";
import { readingSchema } from "@/lib/audit/readings/schema";
import { currentStaff, signedOutMessage } from "@/lib/auth/session";
import { attempt } from "@/lib/db/unit-of-work";
import type { FormState } from "@/lib/forms/form";
import { readForm } from "@/lib/forms/read-form";
import { routes } from "@/lib/routes";

export async function requestReadingAction(_previous: FormState, data: FormData): Promise<FormState> {
  const form = readForm(readingSchema, data);
  if (!form.ok) return form.state;
  const staff = await currentStaff();
  if (staff === null) return form.rejected(signedOutMessage);

  const options = { trying: "audit.requestReading", subjectId: form.value.personId };
  const outcome = await attempt(staff, (uow) => requestReading(uow, form.value), options);
  if (outcome.ok) redirect(routes.adminAuditReading(outcome.value, "asked"));
  if (outcome.error instanceof ReadingOfNobody) return { ...form.state, errors: { personId: outcome.error.message } };
  return form.rejected(outcome.error.message);
}
