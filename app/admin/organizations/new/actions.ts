"use server";

import { redirect } from "next/navigation";
import { currentStaff, signedOutMessage } from "@/lib/auth/session";
import { attempt } from "@/lib/db/unit-of-work";
import type { FormState } from "@/lib/forms/form";
import { readForm } from "@/lib/forms/read-form";
import { inviteMunicipality } from "@/lib/organizations/commands/invite-municipality";
import { municipalitySchema } from "@/lib/organizations/desk-schema";
import { NumberTaken } from "@/lib/organizations/refusals";
import { routes } from "@/lib/routes";

export async function inviteMunicipalityAction(_previous: FormState, data: FormData): Promise<FormState> {
  const form = readForm(municipalitySchema, data);
  if (!form.ok) return form.state;
  const staff = await currentStaff();
  if (staff === null) return form.rejected(signedOutMessage);

  const options = { trying: "organization.inviteMunicipality" };
  const outcome = await attempt(staff, (uow) => inviteMunicipality(uow, form.value), options);
  if (outcome.ok) redirect(routes.adminOrganization(outcome.value.organizationId, "invited"));
  const { error } = outcome;
  if (error instanceof NumberTaken) return { ...form.state, errors: { municipalityCode: error.message } };
  return form.rejected(error.message);
}
