"use server";

import { redirect } from "next/navigation";
import { proposeDuties, proposeRecovery, proposeReopening } from "@/lib/accounts/changes/propose";
import { proposalSchema, recoverySchema } from "@/lib/accounts/changes/schema";
import { resetAccess } from "@/lib/accounts/commands";
import { accountIdSchema } from "@/lib/accounts/schema";
import { revokeSessions } from "@/lib/accounts/sessions";
import { newSetupAccess } from "@/lib/accounts/setup-password";
import { holdHandover } from "@/lib/auth/held";
import { currentStaff, signedOutMessage } from "@/lib/auth/session";
import { clock } from "@/lib/clock";
import { attempt } from "@/lib/db/unit-of-work";
import type { FormState } from "@/lib/forms/form";
import { readForm } from "@/lib/forms/read-form";
import { routes } from "@/lib/routes";

export async function proposeDutiesAction(_previous: FormState, data: FormData): Promise<FormState> {
  return propose(proposeDuties, data);
}

export async function proposeReopeningAction(_previous: FormState, data: FormData): Promise<FormState> {
  return propose(proposeReopening, data);
}

export async function proposeRecoveryAction(_previous: FormState, data: FormData): Promise<FormState> {
  const form = readForm(recoverySchema, data);
  if (!form.ok) return form.state;
  const staff = await currentStaff();
  if (staff === null) return form.rejected(signedOutMessage);

  const options = { trying: "account.proposeChange", subjectId: form.value.id };
  const outcome = await attempt(staff, (uow) => proposeRecovery(uow, form.value), options);
  if (!outcome.ok) return form.rejected(outcome.error.message);
  redirect(routes.adminAccountChange(form.value.id, outcome.value, "proposed"));
}

async function propose(command: typeof proposeDuties, data: FormData): Promise<FormState> {
  const form = readForm(proposalSchema, data);
  if (!form.ok) return form.state;
  const staff = await currentStaff();
  if (staff === null) return form.rejected(signedOutMessage);

  const options = { trying: "account.proposeChange", subjectId: form.value.id };
  const outcome = await attempt(staff, (uow) => command(uow, form.value), options);
  if (!outcome.ok) return form.rejected(outcome.error.message);
  redirect(routes.adminAccountChange(form.value.id, outcome.value, "proposed"));
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
