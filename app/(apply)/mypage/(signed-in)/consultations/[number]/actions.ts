"use server";

import { actAsMember } from "@/app/(apply)/mypage/member-act";
import { enterCase } from "@/lib/auth/contact";
import { openOwnConsultation } from "@/lib/consultations/commands/open";
import { lookupSchema } from "@/lib/contacts/schema";
import type { FormState } from "@/lib/forms/form";
import { routes } from "@/lib/routes";

/** Leads to the page on which members write, without another mailed code. */
export async function openConsultationAction(_previous: FormState, data: FormData): Promise<FormState> {
  return actAsMember(
    {
      schema: lookupSchema,
      trying: "case.openFromMyPage",
      work: async (uow, { number }) => enterCase(await openOwnConsultation(uow, number)),
      next: routes.consultationCase(),
    },
    data,
  );
}
