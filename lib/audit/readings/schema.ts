import { z } from "zod";
import { choice, requiredText } from "@/lib/forms/fields";
import { READING_REASON_MAX } from "./limits";

export const readingSchema = z.object({
  personId: z.uuid({ error: "記録を見る職員を選択してください。" }),
  reason: requiredText("閲覧の理由", READING_REASON_MAX),
});
export type ReadingInput = z.output<typeof readingSchema>;

/** Whoever does not agree says why. */
export const readingDecisionSchema = z
  .object({
    id: z.uuid(),
    verdict: choice("判断", ["approve", "refuse"]),
    reason: z.string().trim().default(""),
  })
  .superRefine(({ verdict, reason }, context) => {
    if (verdict !== "refuse") return;
    const checked = requiredText("承認しない理由", READING_REASON_MAX).safeParse(reason);
    for (const { message } of checked.error?.issues ?? []) {
      context.addIssue({ code: "custom", path: ["reason"], message });
    }
  });
export type ReadingDecision = z.output<typeof readingDecisionSchema>;
