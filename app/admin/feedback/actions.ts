"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { currentStaff, signedOutMessage } from "@/lib/auth/session";
import { attempt } from "@/lib/db/unit-of-work";
import { handleFeedback } from "@/lib/feedback/commands";
import { feedbackFilterSchema } from "@/lib/feedback/schema";
import type { FormState } from "@/lib/forms/form";
import { readForm } from "@/lib/forms/read-form";
import { routes } from "@/lib/routes";

const schema = z.object({ id: z.uuid(), state: z.string().max(20).optional() });

export async function handleFeedbackAction(_previous: FormState, data: FormData): Promise<FormState> {
  const form = readForm(schema, data);
  if (!form.ok) return form.rejected("画面の情報が古くなっています。一覧からもう一度開いてください。");
  const staff = await currentStaff();
  if (staff === null) return form.rejected(signedOutMessage);

  const { id, state: shown } = form.value;
  const outcome = await attempt(staff, (uow) => handleFeedback(uow, { id }), {
    trying: "feedback.handle",
    subjectId: id,
  });
  const { state } = feedbackFilterSchema.parse({ state: shown });
  redirect(routes.adminFeedback({ state, done: outcome.ok ? "handled" : "refused" }));
}
