"use server";

import { redirect } from "next/navigation";
import { currentStaff, signedOutMessage } from "@/lib/auth/session";
import { saveSkills } from "@/lib/consultations/commands/skills";
import { skillsSchema } from "@/lib/consultations/upkeep-schema";
import { attempt } from "@/lib/db/unit-of-work";
import type { FormState } from "@/lib/forms/form";
import { readForm } from "@/lib/forms/read-form";
import { routes } from "@/lib/routes";

export async function saveSkillsAction(_previous: FormState, data: FormData): Promise<FormState> {
  const form = readForm(skillsSchema, data);
  if (!form.ok) return form.state;
  const staff = await currentStaff();
  if (staff === null) return form.rejected(signedOutMessage);
  const outcome = await attempt(staff, (uow) => saveSkills(uow, form.value), {
    trying: "consultation.skills",
    subjectId: form.value.accountId,
  });
  if (!outcome.ok) return form.rejected(outcome.error.message);
  redirect(routes.adminWorkload("saved"));
}
