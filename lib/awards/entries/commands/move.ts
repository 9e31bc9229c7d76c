import "server-only";
import { type Channel, recordAudit } from "@/lib/audit/record";
import { relationsTo } from "@/lib/awards/entries/permissions";
import { type EntryAction, entryWorkflow, isIn } from "@/lib/awards/entries/workflow";
import { closeOpenRequests } from "@/lib/cases/commands/close-requests";
import { clockChanges } from "@/lib/cases/stops";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
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
