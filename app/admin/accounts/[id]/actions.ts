"use server";

import { redirect } from "next/navigation";
import { resetAccess, setDuties } from "@/lib/accounts/commands";
import { accountIdSchema, dutiesSchema } from "@/lib/accounts/schema";
import { revokeSessions } from "@/lib/accounts/sessions";
import { newSetupAccess } from "@/lib/accounts/setup-password";
import { holdHandover } from "@/lib/auth/held";
import { currentStaff, signedOutMessage } from "@/lib/auth/session";
import { clock } from "@/lib/clock";
import { attempt } from "@/lib/db/unit-of-work";
import type { FormState } from "@/lib/forms/form";
import { readForm } from "@/lib/forms/read-form";
import { routes } from "@/lib/routes";

export async function setDutiesAction(_previous: FormState, data: FormData): Promise<FormState> {
  const form = readForm(dutiesSchema, data);
  if (!form.ok) return form.state;
  const staff = await currentStaff();
  if (staff === null) return form.rejected(signedOutMessage);

  const options = { trying: "account.setDuties", subjectId: form.value.id };
  const outcome = await attempt(staff, (uow) => setDuties(uow, form.value), options);
  if (!outcome.ok) return form.rejected(outcome.error.message);
  redirect(routes.adminAccountOf(form.value.id, "duties"));
}

export async function resetAccessAction(_previous: FormState, data: FormData): Promise<FormState> {
  const form = readForm(accountIdSchema, data);
  if (!form.ok) return form.state;
  const staff = await currentStaff();
  if (staff === null) return form.rejected(signedOutMessage);

  const access = await newSetupAccess(clock.now());
  const options = { trying: "account.resetAccess", subjectId: form.value.id };
  const outcome = await attempt(staff, (uow) => resetAccess(uow, form.value.id, access), options);
  if (!outcome.ok) return form.rejected(outcome.error.message);
  await holdHandover(form.value.id, access.password);
  redirect(routes.adminAccountOf(form.value.id, "reset"));
}

export async function endSessionsAction(_previous: FormState, data: FormData): Promise<FormState> {
  const form = readForm(accountIdSchema, data);
  if (!form.ok) return form.state;
  const staff = await currentStaff();
  if (staff === null) return form.rejected(signedOutMessage);

  const options = { trying: "account.revokeSessions", subjectId: form.value.id };
  const outcome = await attempt(staff, (uow) => revokeSessions(uow, form.value.id), options);
  if (!outcome.ok) return form.rejected(outcome.error.message);
  redirect(routes.adminAccountOf(form.value.id, "sessions"));
}
