import "server-only";
import { addJob } from "@/lib/db/jobs";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import type { MailMessage } from "./template";

/** Outbox: the mail and its job commit with the act they tell of. One recipient a mail. */
export async function queueMail(
  uow: UnitOfWork,
  message: MailMessage,
  about: { readonly flow: string; readonly caseId: string } | null,
): Promise<string> {
  const { id } = await uow.tx.mail.create({
    data: {
      template: message.template,
      recipient: message.to,
      subject: message.subject,
      body: message.text,
      flow: about?.flow ?? null,
      caseId: about?.caseId ?? null,
      createdAt: uow.now,
    },
    select: { id: true },
  });
  await scheduleDelivery(uow, id);
  return id;
}

/** Twenty-five tries with growing pauses: the last some four days after the first. */
export async function scheduleDelivery(uow: UnitOfWork, id: string): Promise<void> {
  await addJob(uow, "deliver-mail", { id }, { maxAttempts: 25, key: `mail:${id}` });
}
