import { z } from "zod";
import { choice, optionalText, requiredText, seenVersion } from "@/lib/forms/fields";

const NOTE_MAX = 400;

export const answerQuerySchema = z.object({
  token: z.string().max(200).catch(""),
  done: z.literal("answered").optional().catch(undefined),
});

export const answerSchema = z.object({
  token: z.string().max(200),
  seen: seenVersion(),
  answer: choice("回答", ["confirm", "decline"]),
  name: requiredText("回答する方の所属と氏名", 100),
  note: optionalText("補足", NOTE_MAX),
});
