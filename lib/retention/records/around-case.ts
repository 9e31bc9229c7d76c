import "server-only";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { ERASED } from "./erased";
import { eraseMailsOf } from "./mails";
import type { Erased } from "./record";
import { redacted } from "./redacted";

/** What every kind of case keeps beside its own row: its versions, letters, notes, and every way to it from outside. */
export async function eraseAroundCase(uow: UnitOfWork, caseId: string): Promise<Erased> {
  const versions = await eraseVersions(uow, caseId);
  return { versions, mails: await eraseMailsOf(uow, caseId), ...(await eraseWork(uow, caseId)) };
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

/** Files without a case are removed by their daily job. */
async function eraseWork({ tx }: UnitOfWork, caseId: string): Promise<Erased> {
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
