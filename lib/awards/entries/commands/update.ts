import "server-only";
import { auditActions } from "@/lib/audit/actions";
import type { Prisma } from "@/lib/db/generated/client";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { StaleRecord } from "@/lib/errors";
import type { Entry } from "./record";

export type EntryChanges = Prisma.AwardEntryUncheckedUpdateManyInput;

/** `seenVersion` is the version on the screen the actor decided from; the second of two writers is told what changed. */
export async function updateEntry(
  uow: UnitOfWork,
  id: string,
  seenVersion: number,
  changes: EntryChanges,
): Promise<Entry> {
  const { count } = await uow.tx.awardEntry.updateMany({
    where: { id, version: seenVersion },
    data: { ...changes, version: { increment: 1 }, updatedAt: uow.now },
  });
  if (count === 0) throw new StaleRecord(await changesSince(uow, id, seenVersion));
  return uow.tx.awardEntry.findUniqueOrThrow({ where: { id } });
}

async function changesSince(uow: UnitOfWork, id: string, seenVersion: number): Promise<string[]> {
  const events = await uow.tx.auditEvent.findMany({
    where: { subjectKind: "awardEntry", subjectId: id, after: { path: ["version"], gt: seenVersion } },
    select: { action: true },
    orderBy: { seq: "asc" },
    take: 10,
  });
  const labels: Readonly<Record<string, { readonly label: string }>> = auditActions;
  return [...new Set(events.map((event) => labels[event.action]?.label ?? event.action))];
}
