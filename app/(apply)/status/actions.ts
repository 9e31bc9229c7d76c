"use server";

import { redirect } from "next/navigation";
import { mailCode } from "@/lib/auth/mailbox";
import { lookupSchema } from "@/lib/contacts/schema";
import type { FormState } from "@/lib/forms/form";
import { readForm } from "@/lib/forms/read-form";
import { routes } from "@/lib/routes";

export async function lookupAction(_previous: FormState, data: FormData): Promise<FormState> {
  const form = readForm(lookupSchema, data);
  if (!form.ok) return form.state;

  const refusal = await mailCode(form.value.number);
  if (refusal !== null) return form.rejected(refusal.message);

  redirect(routes.statusCode());
}
