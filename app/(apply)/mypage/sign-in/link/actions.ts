"use server";

import { redirect } from "next/navigation";
import { enterByLink } from "@/lib/auth/member-link";
import type { FormState } from "@/lib/forms/form";
import { readForm } from "@/lib/forms/read-form";
import { linkSecrets, linkTokenSchema } from "@/lib/members/schema";

export async function enterAction(_previous: FormState, data: FormData): Promise<FormState> {
  const form = readForm(linkTokenSchema, data, { secrets: linkSecrets });
  if (!form.ok) return form.state;
  const entered = await enterByLink(form.value.token);
  if ("message" in entered) return form.rejected(entered.message);
  redirect(entered.next);
}
