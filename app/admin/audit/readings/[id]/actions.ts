"use server";

import { redirect } from "next/navigation";
import { decideReading } from "@/lib/audit/readings/commands";
import { readingDecisionSchema } from "@/lib/audit/readings/schema";
import { currentStaff, signedOutMessage } from "@/lib/auth/session";
import { attempt } from "@/lib/db/unit-of-work";
import type { FormState } from "@/lib/forms/form";
import { readForm } from "@/lib/forms/read-form";
import { routes } from "@/lib/routes";

export async function decideReadingAction(_previous: FormState, data: FormData): Promise<FormState> {
  const form = readForm(readingDecisionSchema, data);
  if (!form.ok) return form.state;
  const staff = await currentStaff();
  if (staff === null) return form.rejected(signedOutMessage);

  const { id, verdict } = form.value;
  const options = { trying: "audit.approveReading", subjectId: id };
  const outcome = await attempt(staff, (uow) => decideReading(uow, form.value), options);
  if (!outcome.ok) return form.rejected(outcome.error.message);
  redirect(routes.adminAuditReading(id, verdict));
}
