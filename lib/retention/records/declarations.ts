import "server-only";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { wholeList } from "@/lib/db/whole-list";
import { statusGroups } from "@/lib/declarations/workflow";
import { bigrams, foldForSearch } from "@/lib/japan/search-key";
import { eraseAroundCase } from "./around-case";
import { ERASED } from "./erased";
import type { DueRecord, ErasableRecords, Erased } from "./record";

const ended = { status: { in: [...statusGroups.ended] }, erasedAt: null };

async function findDue({ tx }: UnitOfWork, endedBefore: Date, most: number): Promise<readonly DueRecord[]> {
  const rows = await tx.declaration.findMany({
    where: { ...ended, endedAt: { lt: endedBefore } },
    select: { id: true, number: true, endedAt: true },
    orderBy: [{ endedAt: "asc" }, { id: "asc" }],
    take: most,
  });
  return rows.flatMap(({ id, number, endedAt }) => (endedAt === null ? [] : [{ id, label: number, endedAt }]));
}

/** The case as an outsider could know it stays: its number, its way through the statuses, what was public. */
async function erase(uow: UnitOfWork, caseId: string): Promise<Erased> {
  const { tx, now } = uow;
  const declaration = await tx.declaration.findFirst({ where: { id: caseId, ...ended } });
  if (declaration === null) return {};
  const searchText = [declaration.number, declaration.organizationName].map(foldForSearch).join("\n");
  await tx.declaration.update({
    where: { id: caseId },
    data: {
      contactName: ERASED,
      contactEmail: "",
      searchText,
      searchGrams: wholeList(bigrams(searchText)),
      version: { increment: 1 },
      erasedAt: now,
      updatedAt: now,
    },
    select: { id: true },
  });
  return eraseAroundCase(uow, caseId);
}

export const declarationRecords: ErasableRecords = { findDue, erase };
