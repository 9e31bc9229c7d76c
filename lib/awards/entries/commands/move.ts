import "server-only";
import { type Channel, recordAudit } from "@/lib/audit/record";
import { relationsTo } from "@/lib/awards/entries/permissions";
import { type EntryAction, entryWorkflow, isIn } from "@/lib/awards/entries/workflow";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { businessDaysBetween } from "@/lib/japan/business-days";
import { isJapaneseHoliday } from "@/lib/japan/holidays";
import { takeStep } from "@/lib/workflow/workflow";
import { auditView, type Entry } from "./record";
import { type EntryChanges, updateEntry } from "./update";

export type Move = {
  readonly seenVersion: number;
  readonly changes?: EntryChanges;
  /** Told to the applicant and kept in the audit. */
  readonly reason?: string;
  readonly channel?: Channel;
};

/** One step of the table: may I, change, keep the clock, record. */
export async function moveEntry(uow: UnitOfWork, before: Entry, action: EntryAction, move: Move): Promise<Entry> {
  const status = takeStep(entryWorkflow, action, before.status, relationsTo(uow.actor, before));
  const after = await updateEntry(uow, before.id, move.seenVersion, {
    status,
    ...clockChanges(before, isIn("withApplicant", status), uow.now),
    endedAt: isIn("ended", status) ? (before.endedAt ?? uow.now) : null,
    ...(move.reason === undefined ? {} : { outsideReason: move.reason }),
    ...move.changes,
  });
  await recordAudit(uow, {
    action: `awardEntry.${action}`,
    subject: { kind: "awardEntry", id: after.id },
    step: { flow: "awardEntry", from: before.status, to: status },
    reason: move.reason ?? null,
    before: auditView(before),
    after: auditView(after),
    ...(move.channel === undefined ? {} : { channel: move.channel }),
  });
  if (isIn("withApplicant", before.status)) await closeOpenRequests(uow, after.id);
  return after;
}

/** However the case moves on from waiting for the applicant, nobody is asked any more. */
async function closeOpenRequests(uow: UnitOfWork, caseId: string): Promise<void> {
  await uow.tx.correctionRequest.updateMany({ where: { caseId, closedAt: null }, data: { closedAt: uow.now } });
}

/** While the applicant has to act, the clock stands. */
function clockChanges(before: Entry, isStopped: boolean, now: Date): EntryChanges {
  if (isStopped) return before.stoppedSince === null ? { stoppedSince: now } : {};
  if (before.stoppedSince === null) return {};
  const waited = businessDaysBetween(before.stoppedSince, now, isJapaneseHoliday);
  return { stoppedSince: null, stoppedDays: before.stoppedDays + waited };
}
