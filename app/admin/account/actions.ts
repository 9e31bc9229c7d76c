"use server";

import { redirect } from "next/navigation";
import { sessionSchema } from "@/lib/accounts/schema";
import { revokeSession, revokeSessions } from "@/lib/accounts/sessions";
import { leave } from "@/lib/auth/enter";
import { requireStaff } from "@/lib/auth/session";
import { attempt } from "@/lib/db/unit-of-work";
import { readForm } from "@/lib/forms/read-form";
import { routes } from "@/lib/routes";

/** One browser from the list. One that ended meanwhile, or was never one's own, is simply not there any more. */
export async function endSessionAction(data: FormData): Promise<void> {
  const staff = await requireStaff();
  const form = readForm(sessionSchema, data);
  if (form.ok) {
    await attempt(staff, (uow) => revokeSession(uow, form.value.id), {
      trying: "account.revokeSessions",
      subjectId: form.value.id,
    });
  }
  redirect(routes.adminAccount("session"));
}

/** Everywhere, this browser included. */
export async function endAllAction(): Promise<void> {
  const staff = await requireStaff();
  await attempt(staff, (uow) => revokeSessions(uow, staff.accountId));
  await leave(null);
  redirect(routes.signIn(undefined, "signed-out"));
}
