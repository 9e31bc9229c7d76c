"use server";

import { redirect } from "next/navigation";
import { currentStaff, signedOutMessage } from "@/lib/auth/session";
import { attempt } from "@/lib/db/unit-of-work";
import type { FormState } from "@/lib/forms/form";
import { readForm } from "@/lib/forms/read-form";
import { beginForMunicipality } from "@/lib/offices/commands/own-draft";
import { routes } from "@/lib/routes";
import { beginSchema } from "./schema";

export async function beginForMunicipalityAction(_previous: FormState, data: FormData): Promise<FormState> {
  const form = readForm(beginSchema, data);
  if (!form.ok) return form.rejected("自治体を読み取れませんでした。自治体を選び直してください。");
  const staff = await currentStaff();
  if (staff === null) return form.rejected(signedOutMessage);
  const { organizationId } = form.value;
  const options = { trying: "office.submit", subjectId: organizationId };
  const outcome = await attempt(staff, (uow) => beginForMunicipality(uow, organizationId), options);
  if (!outcome.ok) return form.rejected(outcome.error.message);
  redirect(routes.adminOfficeEntry(outcome.value.id));
}
