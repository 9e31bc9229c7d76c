import "server-only";
import { hashToken, newToken } from "@/lib/crypto/tokens";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { daysAfter } from "@/lib/durations";
import { AlreadySent, Expired, RecordNotFound } from "@/lib/errors";
import { type Answers, changedSince, mergeAnswers, type Screen } from "./answers";
import { type Draft, type DraftPurpose, type DraftRow, readDraft } from "./queries";

/** A draft lives this long after its last save; pages say so. */
export const DRAFT_DAYS = 30;
export const RESUME_LINK_HOURS = 72;

const HOUR_MS = 3_600_000;

export type OpenDraftInput = {
  readonly flow: string;
  readonly purpose: DraftPurpose;
  readonly formVersion: string;
  readonly answers?: Answers;
  readonly caseId?: string;
  readonly accountId?: string;
  readonly organizationId?: string;
};

/** Drafts are a person's own notes, not yet an act: they are kept without an audit event until they are sent. */
export async function openDraft(uow: UnitOfWork, input: OpenDraftInput): Promise<Draft> {
  const row = await uow.tx.draft.create({
    data: {
      flow: input.flow,
      purpose: input.purpose,
      formVersion: input.formVersion,
      caseId: input.caseId ?? null,
      accountId: input.accountId ?? null,
      organizationId: input.organizationId ?? null,
      answers: input.answers ?? {},
      revisions: {},
      createdAt: uow.now,
      updatedAt: uow.now,
      expiresAt: daysAfter(uow.now, DRAFT_DAYS),
    },
  });
  return readDraft(row);
}

/** Lets one more browser hold the draft; the answer is the value of its cookie. */
export async function addDevice(uow: UnitOfWork, draftId: string): Promise<string> {
  const token = newToken();
  await uow.tx.draftDevice.create({ data: { tokenHash: hashToken(token), draftId, createdAt: uow.now } });
  return token;
}

/** The browser lets go of its draft: its cookie opens nothing any more. */
export async function removeDevice(uow: UnitOfWork, token: string): Promise<void> {
  await uow.tx.draftDevice.deleteMany({ where: { tokenHash: hashToken(token) } });
}

export type SaveAnswersInput = Screen & {
  readonly draftId: string;
  readonly answers: Answers;
  /** A save that nobody asked for steps back where a later one, even of the same tab, has come before it. */
  readonly isYielding?: boolean;
};

export type SavedDraft = { readonly draft: Draft; readonly replacedElsewhere: readonly string[] };

/** Keeps what a screen sends, whatever else was saved since it was opened (see `mergeAnswers`). */
export async function saveAnswers(uow: UnitOfWork, input: SaveAnswersInput): Promise<SavedDraft> {
  const draft = await lockDraft(uow, input.draftId);
  await refuseIfSent(uow, draft.id);
  const later = input.isYielding ? changedSince(draft, input.seen) : {};
  const incoming = Object.fromEntries(Object.entries(input.answers).filter(([field]) => !(field in later)));
  const merge = mergeAnswers(draft, incoming, input, draft.version + 1);
  const row = await uow.tx.draft.update({
    where: { id: draft.id },
    data: {
      ...(merge.isChanged ? { answers: merge.answers, revisions: merge.revisions, version: { increment: 1 } } : {}),
      updatedAt: uow.now,
      expiresAt: daysAfter(uow.now, DRAFT_DAYS),
    },
  });
  return { draft: readDraft(row), replacedElsewhere: merge.replacedElsewhere };
}

async function refuseIfSent(uow: UnitOfWork, draftId: string): Promise<void> {
  const sent = await uow.tx.submission.findUnique({ where: { key: draftId }, select: { number: true } });
  if (sent !== null) throw new AlreadySent(sent.number);
}

/** Holds the row until the end of the transaction, so that two saves or two submits of one draft come one after the other. */
export async function lockDraft(uow: UnitOfWork, draftId: string): Promise<Draft> {
  const [row] = await uow.tx.$queryRaw<DraftRow[]>`
    SELECT id, flow, purpose, case_id AS "caseId", account_id AS "accountId", organization_id AS "organizationId",
           form_version AS "formVersion", answers, revisions, version, created_at AS "createdAt",
           updated_at AS "updatedAt", expires_at AS "expiresAt"
      FROM draft WHERE id = ${draftId}::uuid FOR UPDATE`;
  if (row === undefined) throw new RecordNotFound();
  return readDraft(row);
}

/** Single use, for another device. Earlier unused links of the draft end. */
export async function createResumeLink(uow: UnitOfWork, draftId: string): Promise<string> {
  const token = newToken();
  await uow.tx.resumeLink.updateMany({ where: { draftId, usedAt: null }, data: { expiresAt: uow.now } });
  await uow.tx.resumeLink.create({
    data: {
      tokenHash: hashToken(token),
      draftId,
      createdAt: uow.now,
      expiresAt: new Date(uow.now.getTime() + RESUME_LINK_HOURS * HOUR_MS),
    },
  });
  return token;
}

/** Spends a mailed link; answers with the cookie value of the new device. */
export async function spendResumeLink(uow: UnitOfWork, token: string): Promise<string> {
  const { count } = await uow.tx.resumeLink.updateMany({
    where: {
      tokenHash: hashToken(token),
      usedAt: null,
      expiresAt: { gt: uow.now },
      draft: { expiresAt: { gt: uow.now } },
    },
    data: { usedAt: uow.now },
  });
  if (count === 0) {
    throw new Expired(
      "このリンクは使用済みか、有効期限が過ぎています。下の欄から、再開用のリンクをもう一度お送りできます。",
    );
  }
  const link = await uow.tx.resumeLink.findUniqueOrThrow({
    where: { tokenHash: hashToken(token) },
    select: { draftId: true },
  });
  return addDevice(uow, link.draftId);
}

export async function discardDraft(uow: UnitOfWork, draftId: string): Promise<void> {
  await uow.tx.draft.deleteMany({ where: { id: draftId } });
}

/** Daily job: drafts whose time is over, with their devices and links. */
export async function expireDrafts(uow: UnitOfWork): Promise<number> {
  const { count } = await uow.tx.draft.deleteMany({ where: { expiresAt: { lte: uow.now } } });
  return count;
}
