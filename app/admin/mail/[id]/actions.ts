"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { currentStaff, signedOutMessage } from "@/lib/auth/session";
import { attempt } from "@/lib/db/unit-of-work";
import { Busy } from "@/lib/errors";
import type { FormState } from "@/lib/forms/form";
import { readForm } from "@/lib/forms/read-form";
import { retryMail } from "@/lib/mail/commands";
import { routes } from "@/lib/routes";

const schema = z.object({ id: z.uuid() });

export async function retryMailAction(_previous: FormState, data: FormData): Promise<FormState> {
  const form = readForm(schema, data);
  if (!form.ok) return form.rejected("画面の情報が古くなっています。メールの一覧からもう一度開いてください。");
  const staff = await currentStaff();
  if (staff === null) return form.rejected(signedOutMessage);

  const { id } = form.value;
  const outcome = await attempt(staff, (uow) => retryMail(uow, { id }), { trying: "mail.retry", subjectId: id });
  // A letter that is on its way has no such form any more, so there the answer stands on the page itself.
  if (!outcome.ok && outcome.error instanceof Busy) return form.rejected(outcome.error.message);
  redirect(routes.adminMailItem(id, outcome.ok ? "retried" : "refused"));
}
