import type { MailStatus } from "@/lib/db/generated/enums";

/** What the screens call it; apart from the rest of mail, since components show it and know nothing of that. */
export const mailStatusLabels = {
  QUEUED: "送信待ち",
  SENT: "送信済み",
  FAILED: "送信できず",
  CANCELLED: "取りやめ",
} as const satisfies Record<MailStatus, string>;
