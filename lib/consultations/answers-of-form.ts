import { answersOfFields, type FormAnswers } from "@/lib/drafts/answers-of-form";
import { fieldsOf } from "@/lib/forms/form-fields";
import type { ConsultationStep } from "./fields";
import { stepSchemas } from "./schema";

/** One step's answers out of what a browser sent; null when it is more than any honest form sends. */
export function answersOfForm(step: ConsultationStep, data: FormData): FormAnswers | null {
  return answersOfFields(fieldsOf(stepSchemas[step]), data);
}
