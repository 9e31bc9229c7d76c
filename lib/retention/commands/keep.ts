import "server-only";
import { recordAudit } from "@/lib/audit/record";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { DomainError, FieldsRefused, RecordNotFound } from "@/lib/errors";
import { toJapanDay } from "@/lib/japan/dates";
import { mayOnRetention } from "@/lib/retention/permissions";
import { lockDisposal } from "./decide";

export type KeepInput = {
  readonly id: string;
  readonly subjectId: string;
  readonly until: string;
  readonly reason: string;
};

/** 保存期間の延長: one record leaves the list, and is proposed again when the new time is over. */
export async function keepRecord(uow: UnitOfWork, { id, subjectId, until, reason }: KeepInput): Promise<void> {
  const disposal = await lockDisposal(uow, id);
  if (uow.actor.kind !== "staff" || !mayOnRetention(uow.actor, "keep", disposal)) throw new RecordNotFound();
  if (disposal.decidedAt !== null) throw new DomainError("この消去の予定は、すでに決まっています。");
  if (until <= toJapanDay(uow.now))
    throw new FieldsRefused({ until: "いつまで保存するかは、明日以降の日付で入力してください。" });
  const { count } = await uow.tx.disposalItem.updateMany({
    where: { disposalId: id, subjectId, keptUntil: null },
    data: { keptUntil: new Date(until), keptReason: reason, keptBy: uow.actor.accountId },
  });
  if (count === 0)
    throw new FieldsRefused({ subjectId: "この記録は、すでに対象から外れています。ほかの記録を選んでください。" });
  await recordAudit(uow, {
    action: "retention.keep",
    subject: { kind: "disposal", id },
    reason,
    after: { subjectId, keptUntil: until },
  });
}
