"use server";

import { redirect } from "next/navigation";
import { recoveryTokenSchema } from "@/lib/accounts/changes/schema";
import { beginInvitation } from "@/lib/auth/jury-invitation";
import type { FormState } from "@/lib/forms/form";
import { readForm } from "@/lib/forms/read-form";
import { routes } from "@/lib/routes";

export async function beginInvitationAction(_previous: FormState, data: FormData): Promise<FormState> {
  const form = readForm(recoveryTokenSchema, data, { secrets: ["token"] });
  if (!form.ok) return form.state;
  const refusal = await beginInvitation(form.value.token);
  if (refusal !== null) return form.rejected(refusal.message);
  redirect(routes.signInSetup());
}
