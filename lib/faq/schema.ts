import { z } from "zod";
import { TOPIC_CODES } from "@/lib/consultations/options";
import { choice, choices, consent, idempotencyKey, requiredText } from "@/lib/forms/fields";
import { AUDIENCES } from "@/lib/publishing/kinds/audiences";
import { ANSWER_MAX } from "@/lib/publishing/kinds/faq";

export const QUESTION_MAX = 100;

export const READ_THROUGH = "質問と回答を読み、相談した団体や人が分かる言葉がないことを確かめました";

/** A draft of a question out of an answer: `id` is drawn where the form is opened. */
export const makeFaqSchema = z.object({
  id: idempotencyKey(),
  number: z.string().max(40),
  messageId: z.uuid({ error: "画面の情報が古くなっています。回答を選び直してください。" }),
  question: requiredText("質問", QUESTION_MAX).transform((text) => text.replace(/\s*\n\s*/g, " ")),
  answer: requiredText("回答", ANSWER_MAX),
  topic: choice("テーマ", TOPIC_CODES),
  audiences: choices(
    "対象",
    AUDIENCES.map(({ value }) => value),
    1,
  ),
  readThrough: consent(READ_THROUGH),
});

export type MakeFaq = z.output<typeof makeFaqSchema>;

/** Read from the address bar: which answer was chosen, and the draft that was made. */
export const faqQuerySchema = z.object({
  answer: z.uuid().optional().catch(undefined),
  made: z.uuid().optional().catch(undefined),
});
