import { CONSULTATION_STEPS } from "@/lib/consultations/fields";
import { checkStep } from "@/lib/consultations/schema";
import type { Answers } from "@/lib/drafts/answers";
import { routes } from "@/lib/routes";

/** Where it goes on: the first step that is not finished, or the check. */
export function nextPage(answers: Answers): string {
  const open = CONSULTATION_STEPS.find((step) => Object.keys(checkStep(step, answers)).length > 0);
  return open === undefined ? routes.consultationCheck() : routes.consultationStep(open);
}
