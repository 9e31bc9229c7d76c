"use server";

import { redirect } from "next/navigation";
import { startViewing } from "@/lib/accounts/viewing/commands";
import { NobodyToView } from "@/lib/accounts/viewing/refusals";
import { viewingSchema } from "@/lib/accounts/viewing/schema";
import { currentStaff, signedOutMessage } from "@/lib/auth/session";
import { attempt } from "@/lib/db/unit-of-work";
import type { FormState } from "@/lib/forms/form";
import { readForm } from "@/lib/forms/read-form";
import { routes } from "@/lib/routes";

export async function startViewingAction(_previous: FormState, data: FormData): Promise<FormState> {
  const form = readForm(viewingSchema, data);
  if (!form.ok) return form.state;
  const staff = await currentStaff();
  if (staff === null) return form.rejected(signedOutMessage);

  const options = { trying: "account.viewAs", subjectId: staff.accountId };
  const outcome = await attempt(staff, (uow) => startViewing(uow, form.value), options);
  if (outcome.ok) redirect(outcome.value === "STAFF" ? routes.admin() : routes.mypage());
  if (outcome.error instanceof NobodyToView) return { ...form.state, errors: { email: outcome.error.message } };
  return form.rejected(outcome.error.message);
}
