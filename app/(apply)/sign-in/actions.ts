"use server";

import { redirect } from "next/navigation";
import { secretFields } from "@/lib/accounts/schema";
import { provePassword } from "@/lib/accounts/sign-in";
import { currentBrowser } from "@/lib/auth/browser";
import { awaitSecondStep } from "@/lib/auth/enter";
import { landingPath } from "@/lib/auth/return-path";
import type { FormState } from "@/lib/forms/form";
import { readForm } from "@/lib/forms/read-form";
import { routes } from "@/lib/routes";
import { signInFormSchema } from "./schema";

export async function signInAction(_previous: FormState, data: FormData): Promise<FormState> {
  const form = readForm(signInFormSchema, data, { secrets: secretFields });
  if (!form.ok) return form.state;

  const outcome = await provePassword(form.value, await currentBrowser());
  if (!outcome.ok) return form.rejected(outcome.error.message);

  await awaitSecondStep(outcome.value, landingPath(outcome.value.kind, form.value.next));
  redirect(outcome.value.next === "setup" ? routes.signInSetup() : routes.signInCode());
}
