"use server";

import { redirect } from "next/navigation";
import { currentStaff, signedOutMessage } from "@/lib/auth/session";
import { detectForEdition } from "@/lib/awards/conflicts/commands/detect";
import { editionSchema } from "@/lib/awards/conflicts/forms/desk";
import { findEditionYear } from "@/lib/awards/jury/queries/desk";
import { attempt } from "@/lib/db/unit-of-work";
import type { FormState } from "@/lib/forms/form";
import { readForm } from "@/lib/forms/read-form";
import { routes } from "@/lib/routes";

export async function detectAction(_previous: FormState, data: FormData): Promise<FormState> {
  const form = readForm(editionSchema, data);
  if (!form.ok) return form.state;
  const staff = await currentStaff();
  if (staff === null) return form.rejected(signedOutMessage);
  const { id } = form.value;
  const options = { trying: "awardConflict.suspect", subjectId: id };
  const outcome = await attempt(staff, (uow) => detectForEdition(uow, id), options);
  if (!outcome.ok) return form.rejected(outcome.error.message);
  const fiscalYear = await findEditionYear(staff, id);
  redirect(fiscalYear === null ? routes.adminAwards() : routes.adminConflicts(fiscalYear, { done: "detected" }));
}
