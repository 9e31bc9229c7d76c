"use server";

import { redirect } from "next/navigation";
import { createAccount } from "@/lib/accounts/commands";
import { EmailTaken } from "@/lib/accounts/refusals";
import { accountSchema } from "@/lib/accounts/schema";
import { newSetupAccess } from "@/lib/accounts/setup-password";
import { holdHandover } from "@/lib/auth/held";
import { currentStaff, signedOutMessage } from "@/lib/auth/session";
import { clock } from "@/lib/clock";
import { attempt } from "@/lib/db/unit-of-work";
import type { FormState } from "@/lib/forms/form";
import { readForm } from "@/lib/forms/read-form";
import { routes } from "@/lib/routes";

export async function createAccountAction(_previous: FormState, data: FormData): Promise<FormState> {
  const form = readForm(accountSchema, data);
  if (!form.ok) return form.state;
  const staff = await currentStaff();
  if (staff === null) return form.rejected(signedOutMessage);

  const access = await newSetupAccess(clock.now());
  const outcome = await attempt(staff, (uow) => createAccount(uow, form.value, access), { trying: "account.create" });
  if (!outcome.ok && outcome.error instanceof EmailTaken)
    return { ...form.state, errors: { email: outcome.error.message } };
  if (!outcome.ok) return form.rejected(outcome.error.message);

  await holdHandover(outcome.value, access.password);
  redirect(routes.adminAccountOf(outcome.value, "created"));
}
