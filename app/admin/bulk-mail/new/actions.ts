"use server";

import { redirect } from "next/navigation";
import { currentStaff, signedOutMessage } from "@/lib/auth/session";
import { createLetter } from "@/lib/bulk-mail/commands/write";
import { newLetterSchema } from "@/lib/bulk-mail/schema";
import { attempt } from "@/lib/db/unit-of-work";
import type { FormState } from "@/lib/forms/form";
import { readForm } from "@/lib/forms/read-form";
import { routes } from "@/lib/routes";

export async function createLetterAction(_previous: FormState, data: FormData): Promise<FormState> {
  const form = readForm(newLetterSchema, data);
  if (!form.ok) return form.state;
  const staff = await currentStaff();
  if (staff === null) return form.rejected(signedOutMessage);
  const outcome = await attempt(staff, (uow) => createLetter(uow, form.value), { trying: "bulkMail.create" });
  if (!outcome.ok) return form.rejected(outcome.error.message);
  redirect(routes.adminLetter(outcome.value, "created"));
}
