import "server-only";
import { type Channel, recordAudit } from "@/lib/audit/record";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { relationsTo } from "@/lib/declarations/permissions";
import { type DeclarationAction, declarationWorkflow, isShown, isWithDeclarer } from "@/lib/declarations/workflow";
import { businessDaysBetween } from "@/lib/japan/business-days";
import { isJapaneseHoliday } from "@/lib/japan/holidays";
import { takeStep } from "@/lib/workflow/workflow";
import { syncPublicPage } from "./public-page";
import { auditView, type Declaration } from "./record";
import { type DeclarationChanges, updateDeclaration } from "./update";

export type Move = {
  readonly seenVersion: number;
  readonly changes?: DeclarationChanges;
  /** Told to the declarer and kept in the audit. */
  readonly reason?: string;
  readonly channel?: Channel;
};

/** One step of the table: may I, change, keep the office's clock, keep the public page, record. */
export async function moveDeclaration(
  uow: UnitOfWork,
  before: Declaration,
  action: DeclarationAction,
  move: Move,
): Promise<Declaration> {
  const status = takeStep(declarationWorkflow, action, before.status, relationsTo(uow.actor, before));
  const after = await updateDeclaration(uow, before.id, move.seenVersion, {
    status,
    ...clockChanges(before, isWithDeclarer(status), uow.now),
    ...(move.reason === undefined ? {} : { outsideReason: move.reason }),
    ...move.changes,
  });

  await recordAudit(uow, {
    action: `declaration.${action}`,
    subject: { kind: "declaration", id: after.id },
    step: { flow: "declaration", from: before.status, to: status },
    reason: move.reason ?? null,
    before: auditView(before),
    after: auditView(after),
    ...(move.channel === undefined ? {} : { channel: move.channel }),
  });
  if (isWithDeclarer(before.status)) await closeOpenRequests(uow, after.id);
  if (isShown(before.status) || isShown(status) || after.firstPublishedAt !== null) await syncPublicPage(uow, after);
  return after;
}

/** However the case moves on from waiting for the declarer, nobody is asked any more. */
async function closeOpenRequests(uow: UnitOfWork, caseId: string): Promise<void> {
  await uow.tx.correctionRequest.updateMany({ where: { caseId, closedAt: null }, data: { closedAt: uow.now } });
}

/** While the declarer has to act, the office's clock stands (Administrative Procedure Act, article 7, as a model). */
function clockChanges(before: Declaration, isStopped: boolean, now: Date): DeclarationChanges {
  if (isStopped) return before.stoppedSince === null ? { stoppedSince: now } : {};
  if (before.stoppedSince === null) return {};
  const waited = businessDaysBetween(before.stoppedSince, now, isJapaneseHoliday);
  return { stoppedSince: null, stoppedDays: before.stoppedDays + waited };
}

/** A change or a reopened case is work that begins now: the time before it, and its stops, are not the office's. */
export function restartedClock(now: Date): DeclarationChanges {
  return { receivedAt: now, stoppedDays: 0, decidedAt: null };
}
