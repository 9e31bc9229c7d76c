"use server";

import { notFound, redirect } from "next/navigation";
import { personaSchema } from "@/lib/accounts/schema";
import { enterAsMemberPersona, enterAsPersona } from "@/lib/auth/enter";
import { landingPath } from "@/lib/auth/return-path";
import { readForm } from "@/lib/forms/read-form";
import { routes } from "@/lib/routes";

/** Demonstration only: in production there is nobody to become. */
export async function enterAction(data: FormData): Promise<void> {
  const form = readForm(personaSchema, data);
  const kind = form.ok ? await enterAsPersona(form.value.email) : null;
  if (kind === null) notFound();
  redirect(landingPath(kind, null));
}

export async function enterMemberAction(data: FormData): Promise<void> {
  const form = readForm(personaSchema, data);
  const session = form.ok ? await enterAsMemberPersona(form.value.email) : null;
  if (session === null) notFound();
  redirect(routes.mypage());
}
