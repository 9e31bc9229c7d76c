import "server-only";
import { relationsTo } from "@/lib/awards/entries/permissions";
import { blocking, peopleOf } from "@/lib/awards/entries/queries/scope";
import type { Prisma } from "@/lib/db/generated/client";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { NotPermitted, RecordNotFound } from "@/lib/errors";

export type Entry = Prisma.AwardEntryGetPayload<Record<string, never>>;

/**
 * The record for a change, held to the end of the transaction. Who stands in no relation to it, or in conflict with it, hears the
 * same as if it did not exist.
 */
export async function findForChange(uow: UnitOfWork, id: string): Promise<Entry> {
  await uow.tx.$queryRaw`SELECT 1 FROM award_entry WHERE id = ${id}::uuid FOR UPDATE`;
  const entry = await uow.tx.awardEntry.findUnique({ where: { id } });
  if (entry === null || relationsTo(uow.actor, entry).length === 0 || (await isHidden(uow, id)))
    throw new RecordNotFound();
  return entry;
}

/** The same for an officer, who sees notes and owners. */
export async function findForCheck(uow: UnitOfWork, id: string): Promise<Entry> {
  const entry = await findForChange(uow, id);
  if (!relationsTo(uow.actor, entry).includes("officer")) throw new NotPermitted();
  return entry;
}

async function isHidden({ actor, tx }: UnitOfWork, entryId: string): Promise<boolean> {
  const people = peopleOf(actor);
  return people.length > 0 && (await tx.awardConflict.count({ where: { AND: [{ entryId }, blocking(people)] } })) > 0;
}

/** What the audit keeps of a row: the state of the case, no personal data. */
export function auditView(entry: Entry) {
  return {
    status: entry.status,
    version: entry.version,
    category: entry.category,
    assigneeId: entry.assigneeId,
    currentVersionId: entry.currentVersionId,
    arrival: entry.arrival,
    arrivedAt: entry.arrivedAt.toISOString(),
    checkedBy: entry.checkedBy,
    signedBy: entry.signedBy,
  };
}
