"use server";

import { redirect } from "next/navigation";
import { PREVIEW_INTENT } from "@/components/consultations/desk/preview-intent";
import { currentStaff, requireDuty, signedOutMessage } from "@/lib/auth/session";
import { createTemplate, saveTemplate, setTemplateUse } from "@/lib/consultations/commands/templates";
import { fillTemplate, samplePlaceholders } from "@/lib/consultations/placeholders";
import { templateSchema, templateUseSchema } from "@/lib/consultations/upkeep-schema";
import { attempt } from "@/lib/db/unit-of-work";
import { answer, type FormState } from "@/lib/forms/form";
import { readForm } from "@/lib/forms/read-form";
import { routes } from "@/lib/routes";

export async function saveTemplateAction(_previous: FormState, data: FormData): Promise<FormState> {
  const form = readForm(templateSchema, data);
  if (!form.ok) return form.state;
  if (data.get("intent") === PREVIEW_INTENT) {
    const preview = fillTemplate(form.value.body, samplePlaceholders);
    return answer({ values: form.state.values, notices: { preview }, focus: "preview" });
  }
  const staff = await currentStaff();
  if (staff === null) return form.rejected(signedOutMessage);
  const { id, version, title, topic, body } = form.value;
  const written = { title, topic, body };
  const options = { trying: "replyTemplate.save", ...(id === "new" ? {} : { subjectId: id }) };
  const outcome = await attempt(
    staff,
    (uow) => (id === "new" ? createTemplate(uow, written) : saveTemplate(uow, { ...written, id, version })),
    options,
  );
  if (!outcome.ok) return form.rejected(outcome.error.message);
  redirect(routes.adminReplyTemplates("saved"));
}

/** 使うのをやめる, また使う. */
export async function setTemplateUseAction(data: FormData): Promise<void> {
  const staff = await requireDuty("CONSULTATIONS");
  const form = readForm(templateUseSchema, data);
  if (!form.ok) redirect(routes.adminReplyTemplates());
  const { id, version, use } = form.value;
  const outcome = await attempt(staff, (uow) => setTemplateUse(uow, { id, version, isActive: use === "yes" }), {
    trying: "replyTemplate.save",
    subjectId: id,
  });
  redirect(outcome.ok ? routes.adminReplyTemplates("saved") : routes.adminReplyTemplate(id));
}
