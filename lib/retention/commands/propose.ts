import "server-only";
import { recordAudit } from "@/lib/audit/record";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { NotPermitted } from "@/lib/errors";
import { toJapanDay } from "@/lib/japan/dates";
import { RECORD_CLASSES, type RecordClass, recordClasses } from "@/lib/retention/classes";
import { dueOn, endedBefore } from "@/lib/retention/period";
import { mayOnRetention } from "@/lib/retention/permissions";
import { erasableRecords } from "@/lib/retention/records/registry";

/** A list that a person can look through; what is left over comes with the next one. */
const ITEMS_MAX = 500;

/** Monthly job: one list for each class of which something is due. Answers how many lists it made. */
export async function proposeDisposals(uow: UnitOfWork): Promise<number> {
  if (!mayOnRetention(uow.actor, "propose")) throw new NotPermitted();
  await uow.tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('propose-disposals', 0))`;
  let made = 0;
  for (const recordClass of RECORD_CLASSES) if (await proposeOne(uow, recordClass)) made += 1;
  return made;
}

async function proposeOne(uow: UnitOfWork, recordClass: RecordClass): Promise<boolean> {
  const { years } = recordClasses[recordClass];
  const waiting = await inHand(uow, recordClass);
  const due = await erasableRecords[recordClass].findDue(uow, endedBefore(uow.now, years), ITEMS_MAX + waiting.size);
  const items = due
    .filter(({ id }) => !waiting.has(id))
    .slice(0, ITEMS_MAX)
    .map(({ id, label, endedAt }) => ({ subjectId: id, label, dueOn: new Date(dueOn(endedAt, years)) }));
  if (items.length === 0) return false;
  const { id } = await uow.tx.disposal.create({
    data: { recordClass, origin: "schedule", askedAt: uow.now, items: { create: items } },
    select: { id: true },
  });
  await recordAudit(uow, {
    action: "retention.propose",
    subject: { kind: "disposal", id },
    after: { recordClass, rows: items.length },
  });
  return true;
}

/** What stands in a list that is not through yet, and what somebody keeps for longer. */
async function inHand({ tx, now }: UnitOfWork, recordClass: RecordClass): Promise<ReadonlySet<string>> {
  const rows = await tx.disposalItem.findMany({
    where: {
      disposal: { recordClass },
      OR: [
        { keptUntil: { gte: new Date(toJapanDay(now)) } },
        { keptUntil: null, erasedAt: null, disposal: { OR: [{ isApproved: null }, { isApproved: true }] } },
      ],
    },
    select: { subjectId: true },
  });
  return new Set(rows.map(({ subjectId }) => subjectId));
}
