import "server-only";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { formatDate } from "@/lib/japan/dates";
import { ERASED } from "./erased";
import type { DueRecord, ErasableRecords, Erased } from "./record";

/** Mails that were given up count from when they were made. */
async function findDue({ tx }: UnitOfWork, endedBefore: Date, most: number): Promise<readonly DueRecord[]> {
  const rows = await tx.mail.findMany({
    where: { erasedAt: null, status: { not: "QUEUED" }, createdAt: { lt: endedBefore } },
    select: { id: true, createdAt: true, sentAt: true },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: most,
  });
  return rows
    .map(({ id, createdAt, sentAt }) => ({ id, endedAt: sentAt ?? createdAt }))
    .filter(({ endedAt }) => endedAt < endedBefore)
    .map(({ id, endedAt }) => ({ id, endedAt, label: `${formatDate(endedAt)}のメール` }));
}

const EMPTY = { recipient: "", subject: ERASED, body: ERASED, lastError: null };

async function erase({ tx, now }: UnitOfWork, id: string): Promise<Erased> {
  const { count } = await tx.mail.updateMany({
    where: { id, erasedAt: null, status: { not: "QUEUED" } },
    data: { ...EMPTY, erasedAt: now },
  });
  return count === 0 ? {} : { mails: count };
}

/** Also a mail that still waits: there is nobody any more to whom it could go. */
export async function eraseMailsOf({ tx, now }: UnitOfWork, caseId: string): Promise<number> {
  // A letter to many names all cases of its reader.
  const ofCase = { OR: [{ caseId }, { bulkRecipient: { cases: { some: { caseId } } } }] };
  await tx.mail.updateMany({ where: { ...ofCase, status: "QUEUED" }, data: { status: "CANCELLED" } });
  const { count } = await tx.mail.updateMany({
    where: { ...ofCase, erasedAt: null },
    data: { ...EMPTY, erasedAt: now },
  });
  return count;
}

export const mailRecords: ErasableRecords = { findDue, erase };
