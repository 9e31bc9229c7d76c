"use server";

import { redirect } from "next/navigation";
import { currentStaff, signedOutMessage } from "@/lib/auth/session";
import { imposeConflict } from "@/lib/awards/conflicts/commands/desk";
import { imposeSchema } from "@/lib/awards/conflicts/forms/desk";
import { findEditionYear } from "@/lib/awards/jury/queries/desk";
import { attempt } from "@/lib/db/unit-of-work";
import { FieldsRefused } from "@/lib/errors";
import { answer, type FormState } from "@/lib/forms/form";
import { readForm } from "@/lib/forms/read-form";
import { routes } from "@/lib/routes";

export async function imposeAction(_previous: FormState, data: FormData): Promise<FormState> {
  const form = readForm(imposeSchema, data);
  if (!form.ok) return form.state;
  const staff = await currentStaff();
  if (staff === null) return form.rejected(signedOutMessage);
  const { id: editionId, ...imposed } = form.value;
  const options = { trying: "awardConflict.declare", subjectId: editionId };
  const outcome = await attempt(staff, (uow) => imposeConflict(uow, { editionId, ...imposed }), options);
  if (!outcome.ok) {
    const { error } = outcome;
    if (error instanceof FieldsRefused) return answer({ values: form.state.values, errors: error.fields });
    return form.rejected(error.message);
  }
  const fiscalYear = await findEditionYear(staff, editionId);
  redirect(fiscalYear === null ? routes.adminAwards() : routes.adminConflicts(fiscalYear, { done: "imposed" }));
}
