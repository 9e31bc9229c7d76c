"use server";

import { redirect } from "next/navigation";
import { sessionSchema } from "@/lib/accounts/schema";
import { revokeSession, revokeSessions } from "@/lib/accounts/sessions";
import { leave } from "@/lib/auth/enter";
import { requireJuror } from "@/lib/auth/juror";
import { attempt } from "@/lib/db/unit-of-work";
import { readForm } from "@/lib/forms/read-form";
import { routes } from "@/lib/routes";

/** One browser from the list. One that ended meanwhile, or was never one's own, is simply not there any more. */
export async function endSessionAction(data: FormData): Promise<void> {
  const juror = await requireJuror();
  const form = readForm(sessionSchema, data);
  if (form.ok) {
    await attempt(juror, (uow) => revokeSession(uow, form.value.id), {
      trying: "account.revokeSessions",
      subjectId: form.value.id,
    });
  }
  redirect(routes.juryAccount("session"));
}

/** Everywhere, this browser included. */
export async function endAllAction(): Promise<void> {
  const juror = await requireJuror();
  await attempt(juror, (uow) => revokeSessions(uow, juror.accountId));
  await leave(null);
  redirect(routes.signIn(undefined, "signed-out"));
}
