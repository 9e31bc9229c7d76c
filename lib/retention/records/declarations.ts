import "server-only";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { statusGroups } from "@/lib/declarations/workflow";
import { bigrams, foldForSearch } from "@/lib/japan/search-key";
import { ERASED } from "./erased";
import { eraseMailsOf } from "./mails";
import type { DueRecord, ErasableRecords, Erased } from "./record";
import { redacted } from "./redacted";

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
  const versions = await eraseVersions(uow, caseId);
  const searchText = [declaration.number, declaration.organizationName].map(foldForSearch).join("\n");
  await tx.declaration.update({
    where: { id: caseId },
    data: {
      contactName: ERASED,
      contactEmail: "",
      searchText,
      searchGrams: bigrams(searchText),
      version: { increment: 1 },
      erasedAt: now,
      updatedAt: now,
    },
    select: { id: true },
  });
  return { versions, mails: await eraseMailsOf(uow, caseId), ...(await eraseAround(uow, caseId)) };
}

async function eraseVersions({ tx, now }: UnitOfWork, caseId: string): Promise<number> {
  const versions = await tx.sealedVersion.findMany({
    where: { caseId, erasedAt: null },
    select: { id: true, content: true },
  });
  for (const { id, content } of versions) {
    await tx.sealedVersion.updateMany({ where: { id }, data: { content: redacted(content), erasedAt: now } });
  }
  return versions.length;
}

/** What was written about the case, and every way to it from outside. Files without a case are removed by their daily job. */
async function eraseAround({ tx }: UnitOfWork, caseId: string): Promise<Erased> {
  const files = await tx.attachment.updateMany({
    where: { caseId },
    data: { caseId: null, draftId: null, fileName: ERASED },
  });
  const notes = await tx.internalNote.updateMany({ where: { caseId }, data: { body: ERASED } });
  const answers = await tx.$executeRaw`
    UPDATE correction_item SET before = NULL, after = NULL, explanation = NULL
     WHERE request_id IN (SELECT id FROM correction_request WHERE case_id = ${caseId}::uuid)`;
  const drafts = await tx.draft.deleteMany({ where: { caseId } });
  await tx.contactSession.deleteMany({ where: { caseId } });
  await tx.accessCode.deleteMany({ where: { caseId } });
  return { files: files.count, notes: notes.count, answers, drafts: drafts.count };
}

export const declarationRecords: ErasableRecords = { findDue, erase };
