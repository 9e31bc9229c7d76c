import "server-only";
import { recordAudit } from "@/lib/audit/record";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { NotPermitted } from "@/lib/errors";
import { isRecordClass, type RecordClass } from "@/lib/retention/classes";
import { mayOnRetention } from "@/lib/retention/permissions";
import type { Erased } from "@/lib/retention/records/record";
import { erasableRecords } from "@/lib/retention/records/registry";
import { isNothing } from "@/lib/retention/state";
import { lockDisposal } from "./decide";

type Of = { readonly id: string; readonly subjectId: string; readonly recordClass: RecordClass };

/** What was erased of a case stands on the record of the case. */
const CASES = ["declaration", "office", "consultation", "awardEntry"] as const;

/**
 * Erases the next record of an approved list in a transaction of its own: what was done stays done when the worker stops in
 * the middle. Answers whether something is left.
 */
export async function disposeNext(uow: UnitOfWork, id: string): Promise<boolean> {
  if (!mayOnRetention(uow.actor, "erase")) throw new NotPermitted();
  const { isApproved, finishedAt, recordClass } = await lockDisposal(uow, id);
  if (isApproved !== true || finishedAt !== null || !isRecordClass(recordClass)) return false;
  const item = await uow.tx.disposalItem.findFirst({
    where: { disposalId: id, keptUntil: null, erasedAt: null },
    orderBy: [{ dueOn: "asc" }, { subjectId: "asc" }],
  });
  if (item === null) {
    await uow.tx.disposal.update({ where: { id }, data: { finishedAt: uow.now }, select: { id: true } });
    await recordAudit(uow, { action: "retention.finish", subject: { kind: "disposal", id } });
    return false;
  }
  const erased = await erasableRecords[recordClass].erase(uow, item.subjectId);
  await uow.tx.disposalItem.update({
    where: { disposalId_subjectId: { disposalId: id, subjectId: item.subjectId } },
    // Also without anything erased: the approval of this record is used up.
    data: { erasedAt: uow.now, erased },
    select: { subjectId: true },
  });
  await recordOutcome(uow, { id, subjectId: item.subjectId, recordClass }, erased);
  return true;
}

/** A case that was reopened meanwhile keeps its data; nothing else may then stand on its record. */
async function recordOutcome(uow: UnitOfWork, { id, subjectId, recordClass }: Of, erased: Erased): Promise<void> {
  const list = { kind: "disposal", id };
  if (isNothing(erased)) {
    await recordAudit(uow, { action: "retention.leave", subject: list, after: { subjectId } });
    return;
  }
  const kind = CASES.find((known) => known === recordClass);
  await recordAudit(uow, {
    action: "retention.erase",
    subject: kind === undefined ? list : { kind, id: subjectId },
    after: { ...(kind !== undefined ? { disposal: id } : { subjectId }), ...erased },
  });
}
