import "server-only";
import { consultationGroups } from "@/lib/consultations/workflow";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { eraseAroundCase } from "./around-case";
import { ERASED } from "./erased";
import type { DueRecord, ErasableRecords, Erased } from "./record";

const ended = { status: { in: [...consultationGroups.ended] }, erasedAt: null };

async function findDue({ tx }: UnitOfWork, endedBefore: Date, most: number): Promise<readonly DueRecord[]> {
  const rows = await tx.consultation.findMany({
    where: { ...ended, endedAt: { lt: endedBefore } },
    select: { id: true, number: true, endedAt: true },
    orderBy: [{ endedAt: "asc" }, { id: "asc" }],
    take: most,
  });
  return rows.flatMap(({ id, number, endedAt }) => (endedAt === null ? [] : [{ id, label: number, endedAt }]));
}

/** Number, topics, times and outcome stay, for figures; what was written, and by whom, does not. */
async function erase(uow: UnitOfWork, caseId: string): Promise<Erased> {
  const { tx, now } = uow;
  const { count } = await tx.consultation.updateMany({
    where: { id: caseId, ...ended },
    data: {
      ...{ subject: ERASED, contactName: ERASED, contactEmail: "", searchText: "", searchGrams: [] },
      ...{ meetingPlace: null, outcomeNote: null, satisfactionNote: null },
      version: { increment: 1 },
      erasedAt: now,
      updatedAt: now,
    },
  });
  if (count === 0) return {};
  const messages = await eraseThread(uow, caseId);
  return { ...(await eraseAroundCase(uow, caseId)), messages };
}

/** Also what came from here by a merge: it was this requester's. */
async function eraseThread({ tx }: UnitOfWork, caseId: string): Promise<number> {
  const own = { OR: [{ caseId }, { movedFromId: caseId }] };
  await tx.threadEdit.updateMany({ where: { message: own }, data: { body: ERASED } });
  const place = { meetingPlace: ERASED };
  await tx.threadMessage.updateMany({ where: { ...own, kind: "MEETING" }, data: place });
  const { count } = await tx.threadMessage.updateMany({ where: own, data: { body: ERASED } });
  await tx.threadLink.deleteMany({ where: { caseId } });
  await tx.threadSeen.deleteMany({ where: { caseId } });
  return count;
}

export const consultationRecords: ErasableRecords = { findDue, erase };
