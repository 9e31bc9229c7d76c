"use server";

import { actOnSeen } from "@/app/admin/seen-act";
import { draftCaseStudy } from "@/lib/awards/showcase/commands/draft";
import { findSeenShowcase } from "@/lib/awards/showcase/queries/desk";
import { draftSchema } from "@/lib/awards/showcase/schema";
import type { FormState } from "@/lib/forms/form";
import { formatDateTime } from "@/lib/japan/dates";
import { routes } from "@/lib/routes";

/** 事例の下書きを作る, out of an entry whose winner consented. */
export async function draftCaseStudyAction(_previous: FormState, data: FormData): Promise<FormState> {
  return actOnSeen(
    {
      schema: draftSchema,
      trying: () => "awardShowcase.draft",
      work: draftCaseStudy,
      news: async (staff, id) => {
        const answer = (await findSeenShowcase(staff, id))?.answer ?? null;
        if (answer === null) return null;
        const words = answer.isConsent ? "同意する" : "同意しない";
        return { version: answer.ordinal, lines: [`受賞者の回答：${words}（${formatDateTime(answer.answeredAt)}）`] };
      },
      next: async ({ id }, staff) => {
        const seen = await findSeenShowcase(staff, id);
        return seen === null ? routes.adminAwards() : routes.adminAwardAftermath(seen.fiscalYear, "drafted");
      },
    },
    data,
  );
}
