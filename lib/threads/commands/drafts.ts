import "server-only";
import { createHash } from "node:crypto";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { asList } from "@/lib/drafts/answers";
import type { Draft } from "@/lib/drafts/queries";
import type { Message } from "./messages";

/**
 * The draft that a message was written from: its files go with the message, a second send finds the first, and nothing of it
 * can be opened again.
 *
 * @param number of the case, which the second send gives back
 */
export async function spendOnMessage(uow: UnitOfWork, draft: Draft, message: Message, number: string): Promise<void> {
  const { flow, caseId } = message;
  await uow.tx.attachment.updateMany({
    where: { id: { in: [...asList(draft.answers["files"])] }, draftId: draft.id, status: { not: "REJECTED" } },
    data: { flow, caseId, messageId: message.id, draftId: null },
  });
  const contentHash = createHash("sha256").update(message.body).digest("hex");
  const sent = { flow: draft.flow, caseId, number, contentHash, createdAt: uow.now };
  await uow.tx.submission.create({ data: { key: draft.id, ...sent } });
  const spent = { answers: {}, revisions: {}, expiresAt: uow.now };
  await uow.tx.draft.update({ where: { id: draft.id }, data: spent, select: { id: true } });
}
