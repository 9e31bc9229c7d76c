"use server";

import { redirect } from "next/navigation";
import { currentStaff, signedOutMessage } from "@/lib/auth/session";
import { attempt } from "@/lib/db/unit-of-work";
import { FieldsRefused } from "@/lib/errors";
import { answer, type FormState } from "@/lib/forms/form";
import { readForm } from "@/lib/forms/read-form";
import { askForErasure } from "@/lib/retention/commands/ask";
import { erasureSchema } from "@/lib/retention/schema";
import { routes } from "@/lib/routes";

export async function askForErasureAction(_previous: FormState, data: FormData): Promise<FormState> {
  const form = readForm(erasureSchema, data);
  if (!form.ok) return form.state;
  const staff = await currentStaff();
  if (staff === null) return form.rejected(signedOutMessage);

  const outcome = await attempt(staff, (uow) => askForErasure(uow, form.value), { trying: "retention.ask" });
  if (outcome.ok) redirect(routes.adminErasureRequest("asked"));
  const { error } = outcome;
  if (error instanceof FieldsRefused) return answer({ values: form.state.values, errors: error.fields });
  return form.rejected(error.message);
}
