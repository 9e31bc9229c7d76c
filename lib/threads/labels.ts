import type { MessageKind } from "@/lib/db/generated/enums";

export const kindLabels = {
  MESSAGE: "連絡",
  QUESTION: "確認したいこと",
  ANSWER: "回答",
  MEETING: "面談の日時",
} as const satisfies Record<MessageKind, string>;
