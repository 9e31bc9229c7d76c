import "server-only";
import type { Channel } from "@/lib/audit/record";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import type { Answers } from "@/lib/drafts/answers";
import { lockDraft } from "@/lib/drafts/commands";
import type { Draft, DraftPurpose } from "@/lib/drafts/queries";
import { NotPermitted, RecordNotFound } from "@/lib/errors";
import { readSealed } from "@/lib/receipts/content";
import { deskColumns } from "./columns";
import { findForChange, type Office } from "./record";
import { sealAnswers } from "./sealing";

type Asked = { readonly id: string; readonly draftId: string; readonly purpose: DraftPurpose };

type Locked = {
  readonly draft: Draft;
  readonly office: Office;
  /** The draft was sent before: a repeat changes nothing. */
  readonly isSent: boolean;
};

/** The working copy and its office, held until the end of the transaction. */
export async function lockOwnDraft(uow: UnitOfWork, { id, draftId, purpose }: Asked): Promise<Locked> {
  const draft = await lockDraft(uow, draftId);
  const office = await findForChange(uow, id);
  if (draft.flow !== "office" || draft.caseId !== office.id || draft.purpose !== purpose) throw new NotPermitted();
  const sent = await uow.tx.submission.findUnique({ where: { key: draft.id }, select: { key: true } });
  return { draft, office, isSent: sent !== null };
}

type NextVersion = { readonly draftId: string; readonly answers: Answers; readonly channel: Channel };

/** Seals the next version of an office, once for its draft, and says which columns follow from it. */
export async function nextVersion(uow: UnitOfWork, { id: caseId, number }: Office, next: NextVersion) {
  const sealed = await sealAnswers(uow, { caseId, number, ...next });
  await uow.tx.submission.create({
    data: { key: next.draftId, flow: "office", caseId, number, contentHash: sealed.sha256, createdAt: uow.now },
  });
  return { answers: sealed.answers, columns: { ...deskColumns(number, sealed.answers), currentVersionId: sealed.id } };
}

export async function versionAnswers(uow: UnitOfWork, versionId: string): Promise<Answers> {
  const version = await uow.tx.sealedVersion.findUnique({ where: { id: versionId }, select: { content: true } });
  if (version === null) throw new RecordNotFound();
  return readSealed(version.content).answers;
}
