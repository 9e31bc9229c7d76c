"use server";

import { redirect } from "next/navigation";
import { beginConsultation } from "@/app/(apply)/consultations/apply/held";
import { CONSULTATION_STEPS } from "@/lib/consultations/fields";
import { ENTRANCE_CODES, type Entrance } from "@/lib/consultations/options";
import { answer, type FormState } from "@/lib/forms/form";
import { readForm } from "@/lib/forms/read-form";
import { routes } from "@/lib/routes";
import { startSchema } from "./schema";

export async function startAction(asked: Entrance, _previous: FormState, data: FormData): Promise<FormState> {
  const entrance = ENTRANCE_CODES.find((code) => code === asked);
  const form = readForm(startSchema, data);
  if (entrance === undefined || !form.ok) redirect(routes.consultationApply());
  const { office } = form.value;
  const begun = await beginConsultation({
    entrance,
    ...(office === undefined ? {} : { topics: ["MATCHING"], wishes: office }),
  });
  if (!begun.ok) return answer({ message: begun.error.message });
  redirect(routes.consultationStep(CONSULTATION_STEPS[0]));
}
