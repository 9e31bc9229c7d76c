"use server";

import { actOnSeen } from "@/app/admin/seen-act";
import { writeComment } from "@/lib/awards/feedback/commands/comment";
import { commentSchema } from "@/lib/awards/feedback/forms";
import { findForComment } from "@/lib/awards/feedback/queries/desk";
import type { FormState } from "@/lib/forms/form";
import { formatDateTime } from "@/lib/japan/dates";
import { routes } from "@/lib/routes";

/** 講評を保存する, or take it away by leaving it empty. */
export async function writeCommentAction(_previous: FormState, data: FormData): Promise<FormState> {
  return actOnSeen(
    {
      schema: commentSchema,
      trying: () => "awardFeedback.comment",
      work: writeComment,
      news: async (staff, id) => {
        const comment = (await findForComment(staff, { id }))?.comment ?? null;
        if (comment === null) return { version: 0, lines: ["講評は、いまはありません。"] };
        const { version, comment: words, updatedAt } = comment;
        return { version, lines: [`いまの講評：${words}`, `最後の更新：${formatDateTime(updatedAt)}`] };
      },
      next: async ({ id }, staff) => {
        const entry = await findForComment(staff, { id });
        return entry === null ? routes.adminAwards() : routes.adminAwardFeedback(entry.fiscalYear, "saved");
      },
    },
    data,
  );
}
