"use server";

import { redirect } from "next/navigation";
import { currentStaff, signedOutMessage } from "@/lib/auth/session";
import { attempt } from "@/lib/db/unit-of-work";
import { FieldsRefused } from "@/lib/errors";
import { makeFaq } from "@/lib/faq/commands/make";
import { makeFaqSchema } from "@/lib/faq/schema";
import type { FormState } from "@/lib/forms/form";
import { readForm } from "@/lib/forms/read-form";
import { routes } from "@/lib/routes";

export async function makeFaqAction(_previous: FormState, data: FormData): Promise<FormState> {
  const form = readForm(makeFaqSchema, data);
  if (!form.ok) return form.state;
  const staff = await currentStaff();
  if (staff === null) return form.rejected(signedOutMessage);
  const outcome = await attempt(staff, (uow) => makeFaq(uow, form.value), { trying: "consultation.makeFaq" });
  if (outcome.ok) redirect(routes.adminConsultationFaq(form.value.number, { made: outcome.value.id }));
  const { error } = outcome;
  return form.rejected(error.message, error instanceof FieldsRefused ? error.fields : {});
}
