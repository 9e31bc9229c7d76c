"use server";

import { actAsMember } from "@/app/(apply)/mypage/member-act";
import { holdDraft } from "@/lib/auth/held-draft";
import { overLimit } from "@/lib/auth/visitor-limit";
import { beginOwnConsultation, takeUpConsultationDraft, throwAwayConsultation } from "@/lib/consultations/commands/own";
import { CONSULTATION_STEPS } from "@/lib/consultations/fields";
import { answer, type FormState } from "@/lib/forms/form";
import { idSchema, organizationSchema } from "@/lib/organizations/schema";
import { routes } from "@/lib/routes";

const FIRST_STEP = routes.consultationStep(CONSULTATION_STEPS[0]);
const trying = "consultation.submit";

export async function beginAction(_previous: FormState, data: FormData): Promise<FormState> {
  const refusal = await overLimit("draft-open");
  if (refusal !== null) return answer({ message: refusal.message });
  return actAsMember(
    {
      schema: organizationSchema,
      trying,
      work: async (uow, _input, { organizationId }) =>
        holdDraft(await beginOwnConsultation(uow, organizationId), "consultation"),
      next: FIRST_STEP,
    },
    data,
  );
}

export async function takeUpAction(_previous: FormState, data: FormData): Promise<FormState> {
  return actAsMember(
    {
      schema: idSchema,
      trying,
      work: async (uow, { id }, { organizationId }) =>
        holdDraft(await takeUpConsultationDraft(uow, { organizationId, id }), "consultation"),
      next: FIRST_STEP,
    },
    data,
  );
}

export async function throwAwayAction(_previous: FormState, data: FormData): Promise<FormState> {
  return actAsMember(
    {
      schema: idSchema,
      trying,
      work: (uow, { id }, { organizationId }) => throwAwayConsultation(uow, { organizationId, id }),
      next: routes.mypageConsultations("draft-discarded"),
    },
    data,
  );
}
