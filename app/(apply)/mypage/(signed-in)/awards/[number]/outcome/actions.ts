"use server";

import { actOnEntry } from "@/app/(apply)/mypage/(signed-in)/awards/[number]/entry-act";
import { answerShowcase } from "@/lib/awards/showcase/commands/answer";
import { showcaseSchema } from "@/lib/awards/showcase/schema";
import type { FormState } from "@/lib/forms/form";
import { routes } from "@/lib/routes";

/** 事例にすることへの同意, or its refusal. */
export async function answerShowcaseAction(number: string, _previous: FormState, data: FormData): Promise<FormState> {
  return actOnEntry(
    {
      schema: showcaseSchema,
      number: () => number,
      trying: "awardShowcase.answer",
      work: async (uow, entryId, { seen, consent }) => {
        await answerShowcase(uow, { entryId, seen, isConsent: consent === "yes" });
        return routes.mypageAwardOutcome(number, consent === "yes" ? "consented" : "declined");
      },
    },
    data,
  );
}
