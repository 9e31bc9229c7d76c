import type { Flow } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import { perform } from "@/lib/db/unit-of-work";
import { queueMail } from "@/lib/mail/queue";
import type { MailMessage } from "@/lib/mail/template";
import { operator } from "./accounts";

const letter: MailMessage = {
  template: "declaration-submitted",
  to: "tanto@midori-kobo.example.jp",
  subject: "【受付】宣言の申請を受け付けました（D-2026-7K3M9X）",
  text: "株式会社みどり工房 ご担当者様\n\n受け付けました。髙橋・﨑・①・𠮷も届きます。",
};

/** A letter in the outbox, put there as a command does it. */
export function createMail(
  parts: Partial<MailMessage> = {},
  caseId: string | null = null,
  flow: Flow = "declaration",
): Promise<string> {
  const about = caseId === null ? null : { flow, caseId };
  return perform(operator, (uow) => queueMail(uow, { ...letter, ...parts }, about));
}

export function findMail(id: string) {
  return db.mail.findUniqueOrThrow({ where: { id } });
}
