import "server-only";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { officeGroups } from "@/lib/offices/workflow";
import { eraseAroundCase } from "./around-case";
import { ERASED } from "./erased";
import type { DueRecord, ErasableRecords, Erased } from "./record";

const ended = { status: { in: [...officeGroups.ended] }, erasedAt: null };

async function findDue({ tx }: UnitOfWork, endedBefore: Date, most: number): Promise<readonly DueRecord[]> {
  const rows = await tx.office.findMany({
    where: { ...ended, endedAt: { lt: endedBefore } },
    select: { id: true, number: true, endedAt: true },
    orderBy: [{ endedAt: "asc" }, { id: "asc" }],
    take: most,
  });
  return rows.flatMap(({ id, number, endedAt }) => (endedAt === null ? [] : [{ id, label: number, endedAt }]));
}

/** What the public could read stays, with the number and the decision; whom one could write to does not. */
async function erase(uow: UnitOfWork, caseId: string): Promise<Erased> {
  const { tx, now } = uow;
  const { count } = await tx.office.updateMany({
    where: { id: caseId, ...ended },
    data: {
      contactName: ERASED,
      contactEmail: "",
      version: { increment: 1 },
      erasedAt: now,
      updatedAt: now,
    },
  });
  if (count === 0) return {};
  const links = await tx.officeConfirmationLink.deleteMany({ where: { officeId: caseId } });
  const rows = await tx.officeImportRow.deleteMany({ where: { officeId: caseId } });
  return { ...(await eraseAroundCase(uow, caseId)), links: links.count, rows: rows.count };
}

export const officeRecords: ErasableRecords = { findDue, erase };
