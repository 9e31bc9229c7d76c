import { z } from "zod";

export const OUTCOMES = {
  sent: "メッセージを送信しました",
  finished: "相談を完了にしました",
  withdrawn: "相談を取り下げました",
  rated: "回答をお送りいただき、ありがとうございました",
} as const;

export const caseQuerySchema = z.object({
  done: z.enum(["sent", "finished", "withdrawn", "rated"]).optional().catch(undefined),
});
