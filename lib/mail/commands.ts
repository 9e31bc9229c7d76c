import "server-only";
import { recordAudit } from "@/lib/audit/record";
import { hiddenFrom } from "@/lib/awards/conflicts/queries/hidden";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { DomainError, RecordNotFound } from "@/lib/errors";
import { mayOnMail } from "./permissions";
import { scheduleDelivery } from "./queue";

/** 再送: gives a letter that did not go a new set of tries, at once. */
export async function retryMail(uow: UnitOfWork, { id }: { readonly id: string }): Promise<void> {
  const before = await uow.tx.mail.findUnique({
    where: { id },
    select: { flow: true, caseId: true, status: true, attempts: true, lastError: true },
  });
  if (before === null || !mayOnMail(uow.actor, "retry", before)) throw new RecordNotFound();
  const { caseIds } = await hiddenFrom(uow.actor);
  if (before.caseId !== null && caseIds.includes(before.caseId)) throw new RecordNotFound();
  const { count } = await uow.tx.mail.updateMany({
    where: { id, status: "FAILED" },
    data: { status: "QUEUED", attempts: 0 },
  });
  if (count === 0)
    throw new DomainError("このメールは再送の対象ではありません。送信できなかったメールだけを再送できます。");
  await scheduleDelivery(uow, id);
  await recordAudit(uow, {
    action: "mail.retry",
    subject: { kind: "mail", id },
    before: { status: before.status, attempts: before.attempts, lastError: before.lastError },
    after: { status: "QUEUED", attempts: 0 },
  });
}
