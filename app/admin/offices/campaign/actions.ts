"use server";

import { redirect } from "next/navigation";
import { currentStaff, signedOutMessage } from "@/lib/auth/session";
import { attempt } from "@/lib/db/unit-of-work";
import type { FormState } from "@/lib/forms/form";
import { readForm } from "@/lib/forms/read-form";
import { askChosenSchema, askGroupSchema } from "@/lib/offices/campaign";
import { askChosen, askGroup } from "@/lib/offices/commands/campaign";
import { routes } from "@/lib/routes";

export async function askGroupAction(_previous: FormState, data: FormData): Promise<FormState> {
  const form = readForm(askGroupSchema, data);
  if (!form.ok) return form.state;
  const staff = await currentStaff();
  if (staff === null) return form.rejected(signedOutMessage);
  const outcome = await attempt(staff, (uow) => askGroup(uow, form.value), { trying: "office.campaign" });
  if (!outcome.ok) return form.rejected(outcome.error.message);
  redirect(routes.adminOfficeCampaign({ ...form.value, asked: String(outcome.value) }));
}

export async function askChosenAction(_previous: FormState, data: FormData): Promise<FormState> {
  const form = readForm(askChosenSchema, data);
  if (!form.ok) return form.state;
  const staff = await currentStaff();
  if (staff === null) return form.rejected(signedOutMessage);
  const outcome = await attempt(staff, (uow) => askChosen(uow, form.value.offices), { trying: "office.campaign" });
  if (!outcome.ok) return form.rejected(outcome.error.message);
  redirect(routes.adminOfficeCampaign({ asked: String(outcome.value) }));
}
