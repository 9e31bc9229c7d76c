import "server-only";
import { recordAudit } from "@/lib/audit/record";
import { addJob } from "@/lib/db/jobs";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { DomainError, NotPermitted, RecordNotFound } from "@/lib/errors";
import { mayOnRetention } from "@/lib/retention/permissions";

export type DecideInput = {
  readonly id: string;
  readonly isApproved: boolean;
  readonly reason: string;
  /** How many records the screen showed for erasing: another number means that somebody changed the list. */
  readonly seen: number;
};

/** 承認・却下. An approved list is erased by the worker, record by record. */
export async function decideDisposal(uow: UnitOfWork, { id, isApproved, reason, seen }: DecideInput): Promise<void> {
  const disposal = await lockDisposal(uow, id);
  if (uow.actor.kind !== "staff" || !mayOnRetention(uow.actor, "view")) throw new RecordNotFound();
  if (!mayOnRetention(uow.actor, "decide", disposal))
    throw new NotPermitted("消去を請求した人とは別の監査担当者が承認してください。");
  if (disposal.decidedAt !== null) throw new DomainError("この消去の予定は、すでに決まっています。");
  const rows = await uow.tx.disposalItem.count({ where: { disposalId: id, keptUntil: null } });
  if (rows !== seen)
    throw new DomainError(
      `画面を開いた後に、対象が${rows}件に変わりました。入力した内容は残っています。一覧を確認して、もう一度決めてください。`,
    );
  await uow.tx.disposal.update({
    where: { id },
    data: { decidedBy: uow.actor.accountId, decidedAt: uow.now, isApproved, decision: reason },
    select: { id: true },
  });
  await recordAudit(uow, {
    action: isApproved ? "retention.approve" : "retention.refuse",
    subject: { kind: "disposal", id },
    reason,
    after: { rows },
  });
  if (isApproved) await addJob(uow, "dispose", { id });
}

export async function lockDisposal({ tx }: UnitOfWork, id: string) {
  const [found] = await tx.$queryRaw<{ id: string }[]>`SELECT id FROM disposal WHERE id = ${id}::uuid FOR UPDATE`;
  if (found === undefined) throw new RecordNotFound();
  return tx.disposal.findUniqueOrThrow({ where: { id: found.id } });
}
