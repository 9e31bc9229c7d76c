"use server";

import { redirect } from "next/navigation";
import { currentStaff, signedOutMessage } from "@/lib/auth/session";
import { createEdition } from "@/lib/awards/editions/commands/begin";
import { newEditionSchema } from "@/lib/awards/editions/forms/new-edition";
import { attempt } from "@/lib/db/unit-of-work";
import type { FormState } from "@/lib/forms/form";
import { readForm } from "@/lib/forms/read-form";
import { routes } from "@/lib/routes";

export async function createEditionAction(_previous: FormState, data: FormData): Promise<FormState> {
  const form = readForm(newEditionSchema, data);
  if (!form.ok) return form.state;
  const staff = await currentStaff();
  if (staff === null) return form.rejected(signedOutMessage);
  const { fiscalYear } = form.value;
  const outcome = await attempt(staff, (uow) => createEdition(uow, fiscalYear), { trying: "awardEdition.create" });
  if (!outcome.ok) return form.rejected(outcome.error.message);
  redirect(routes.adminAward(fiscalYear, "created"));
}
