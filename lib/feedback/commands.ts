import "server-only";
import { actorId } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { DomainError, RecordNotFound } from "@/lib/errors";
import { cutContactData } from "./contact-data";
import { mayHandleFeedback } from "./permissions";

type Feedback = { readonly address: string; readonly isHelpful: boolean; readonly comment: string };

/** Kept without a name, and without what would lead to one. Nothing public changes, so it leaves no audit event. */
export async function addFeedback(uow: UnitOfWork, { address, isHelpful, comment }: Feedback): Promise<void> {
  await uow.tx.pageFeedback.create({
    data: { address, isHelpful, comment: cutContactData(comment), createdAt: uow.now },
    select: { id: true },
  });
}

/** 確認済み, once. */
export async function handleFeedback(uow: UnitOfWork, { id }: { readonly id: string }): Promise<void> {
  if (!mayHandleFeedback(uow.actor)) throw new RecordNotFound();
  const { count } = await uow.tx.pageFeedback.updateMany({
    where: { id, handledAt: null },
    data: { handledAt: uow.now, handledBy: actorId(uow.actor) },
  });
  if (count === 0) throw new DomainError("このご意見は、すでに確認済みです。");
  await recordAudit(uow, { action: "feedback.handle", subject: { kind: "feedback", id } });
}
