"use server";

import { redirect } from "next/navigation";
import { mailSignInLink } from "@/lib/auth/member-link";
import { memberPath } from "@/lib/auth/return-path";
import type { FormState } from "@/lib/forms/form";
import { readForm } from "@/lib/forms/read-form";
import { signInRequestSchema } from "@/lib/members/schema";
import { routes } from "@/lib/routes";

export async function requestLinkAction(_previous: FormState, data: FormData): Promise<FormState> {
  const form = readForm(signInRequestSchema, data);
  if (!form.ok) return form.state;

  const refusal = await mailSignInLink(form.value.email, memberPath(form.value.next));
  if (refusal !== null) return form.rejected(refusal.message);

  redirect(routes.mypageSignInSent());
}
