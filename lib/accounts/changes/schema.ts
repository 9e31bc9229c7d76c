import { z } from "zod";
import { REASON_MAX } from "@/lib/accounts/limits";
import { chosenDuties } from "@/lib/accounts/schema";
import { choice, requiredText } from "@/lib/forms/fields";

export const proposalSchema = z.object({
  id: z.uuid(),
  duties: chosenDuties(),
  reason: requiredText("変更の理由", REASON_MAX),
});

export const recoverySchema = z.object({ id: z.uuid(), reason: requiredText("再設定の理由", REASON_MAX) });

export const recoveryTokenSchema = z.object({ token: z.string().max(200) });

const VERDICTS = ["approve", "refuse"] as const;

/** Whoever does not agree says why. */
export const decisionSchema = z
  .object({
    id: z.uuid(),
    verdict: choice("判断", VERDICTS),
    reason: z.string().trim().default(""),
  })
  .superRefine(({ verdict, reason }, context) => {
    if (verdict !== "refuse") return;
    const checked = requiredText("承認しない理由", REASON_MAX).safeParse(reason);
    for (const { message } of checked.error?.issues ?? []) {
      context.addIssue({ code: "custom", path: ["reason"], message });
    }
  });

export const changeSchema = z.object({ id: z.uuid() });
