import "server-only";
import type { Channel } from "@/lib/audit/record";
import type { Call } from "@/lib/awards/entries/call";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import type { Answers } from "@/lib/drafts/answers";
import { lockDraft } from "@/lib/drafts/commands";
import type { Draft, DraftPurpose } from "@/lib/drafts/queries";
import { NotPermitted, RecordNotFound } from "@/lib/errors";
import { readSealed } from "@/lib/receipts/content";
import { deskColumns } from "./columns";
import { type Entry, findForChange } from "./record";
import { sealAnswers } from "./sealing";

type Asked = { readonly id: string; readonly draftId: string; readonly purpose: DraftPurpose };

type Locked = {
  readonly draft: Draft;
  readonly entry: Entry;
  /** The draft was sent before: a repeat changes nothing. */
  readonly isSent: boolean;
};

/** The working copy and its entry, held until the end of the transaction. */
export async function lockOwnDraft(uow: UnitOfWork, { id, draftId, purpose }: Asked): Promise<Locked> {
  const draft = await lockDraft(uow, draftId);
  const entry = await findForChange(uow, id);
  if (draft.flow !== "awardEntry" || draft.caseId !== entry.id || draft.purpose !== purpose) throw new NotPermitted();
  const sent = await uow.tx.submission.findUnique({ where: { key: draft.id }, select: { key: true } });
  return { draft, entry, isSent: sent !== null };
}

type NextVersion = {
  readonly draftId: string;
  readonly call: Call;
  readonly answers: Answers;
  readonly channel: Channel;
};

/** Seals the next version of an entry, once for its draft, and says which columns follow from it. */
export async function nextVersion(uow: UnitOfWork, entry: Entry, next: NextVersion) {
  const { id: caseId, number, organizationId } = entry;
  const { name: applicantName, municipalityCode } = await applicantOf(uow, organizationId);
  const sealed = await sealAnswers(uow, { caseId, number, applicantName, ...next });
  await uow.tx.submission.create({
    data: { key: next.draftId, flow: "awardEntry", caseId, number, contentHash: sealed.sha256, createdAt: uow.now },
  });
  const columns = { ...deskColumns(number, sealed.answers), currentVersionId: sealed.id };
  return { answers: sealed.answers, columns, ownMunicipality: municipalityCode };
}

export function applicantOf({ tx }: UnitOfWork, id: string) {
  return tx.organization.findUniqueOrThrow({ where: { id }, select: { name: true, municipalityCode: true } });
}

export async function versionAnswers({ tx }: UnitOfWork, versionId: string): Promise<Answers> {
  const version = await tx.sealedVersion.findUnique({ where: { id: versionId }, select: { content: true } });
  if (version === null) throw new RecordNotFound();
  return readSealed(version.content).answers;
}
