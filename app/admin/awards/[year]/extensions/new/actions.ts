"use server";

import { redirect } from "next/navigation";
import { currentStaff, signedOutMessage } from "@/lib/auth/session";
import { instantOf } from "@/lib/awards/deadlines/wall-time";
import { askForExtension } from "@/lib/awards/extensions/commands/ask";
import { askSchema } from "@/lib/awards/extensions/desk-schema";
import { getExtension } from "@/lib/awards/extensions/queries/list";
import { attempt } from "@/lib/db/unit-of-work";
import { FieldsRefused } from "@/lib/errors";
import { answer, type FormState } from "@/lib/forms/form";
import { readForm } from "@/lib/forms/read-form";
import { routes } from "@/lib/routes";

export async function askAction(_previous: FormState, data: FormData): Promise<FormState> {
  const form = readForm(askSchema, data);
  if (!form.ok) return form.state;
  const staff = await currentStaff();
  if (staff === null) return form.rejected(signedOutMessage);
  const { untilDay: day, untilTime: time, ...input } = form.value;
  const until = instantOf({ day, time });
  const outcome = await attempt(staff, (uow) => askForExtension(uow, { ...input, until }), {
    trying: "awardExtension.ask",
  });
  if (!outcome.ok) {
    const { error } = outcome;
    if (error instanceof FieldsRefused) return answer({ values: form.state.values, errors: error.fields });
    return form.rejected(error.message);
  }
  const asked = await getExtension(staff, outcome.value.id);
  if (asked === null) return form.rejected(signedOutMessage);
  redirect(routes.adminExtensions(asked.fiscalYear, { done: "asked" }));
}
