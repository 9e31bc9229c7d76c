import "server-only";
import { entryGroups } from "@/lib/awards/entries/workflow";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { wholeList } from "@/lib/db/whole-list";
import { endOfJapanDay, fiscalYearOf, toDay } from "@/lib/japan/dates";
import { bigrams, foldForSearch } from "@/lib/japan/search-key";
import { eraseAroundCase } from "./around-case";
import { ERASED } from "./erased";
import type { DueRecord, ErasableRecords, Erased } from "./record";

const ended = { status: { in: [...entryGroups.ended] }, erasedAt: null };

/** What is judged has no end of its own: the year of its award is over with its fiscal year. */
const judged = (now: Date) => ({
  status: { in: [...entryGroups.judged] },
  erasedAt: null,
  edition: { fiscalYear: { lt: fiscalYearOf(now) } },
});

const endOfYear = (fiscalYear: number) => endOfJapanDay(toDay(fiscalYear + 1, 3, 31));

async function findDue({ tx }: UnitOfWork, endedBefore: Date, most: number): Promise<readonly DueRecord[]> {
  const rows = await tx.awardEntry.findMany({
    where: { OR: [{ ...ended, endedAt: { lt: endedBefore } }, judged(endedBefore)] },
    select: { id: true, number: true, endedAt: true, edition: { select: { fiscalYear: true } } },
    orderBy: [{ receivedAt: "asc" }, { id: "asc" }],
    take: most,
  });
  return rows.map(({ id, number, endedAt, edition }) => ({
    ...{ id, label: number },
    endedAt: endedAt ?? endOfYear(edition.fiscalYear),
  }));
}

/** Number, decision and title stay; what was written, by whom, and whom one could write to does not. */
async function erase(uow: UnitOfWork, caseId: string): Promise<Erased> {
  const { tx, now } = uow;
  const entry = await tx.awardEntry.findFirst({ where: { id: caseId, OR: [ended, judged(now)] } });
  if (entry === null) return {};
  const searchText = [entry.number, entry.applicantName, entry.title].map(foldForSearch).join("\n");
  await tx.awardEntry.update({
    where: { id: caseId },
    data: {
      ...{ contactName: ERASED, contactEmail: "", searchText, searchGrams: wholeList(bigrams(searchText)) },
      ...{ version: { increment: 1 }, erasedAt: now, updatedAt: now },
    },
    select: { id: true },
  });
  const links = await tx.awardPartnerLink.deleteMany({ where: { partner: { entryId: caseId } } });
  const partners = await tx.awardPartner.updateMany({ where: { entryId: caseId }, data: { ...nobody, erasedAt: now } });
  return { ...(await eraseAroundCase(uow, caseId)), links: links.count, partners: partners.count };
}

const nobody = { department: "", contactName: ERASED, contactEmail: "", answeredBy: null, note: null };

export const awardEntryRecords: ErasableRecords = { findDue, erase };
