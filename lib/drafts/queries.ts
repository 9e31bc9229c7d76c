import "server-only";
import { clock } from "@/lib/clock";
import { hashToken } from "@/lib/crypto/tokens";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import type { Answers, Revisions } from "./answers";
import { answersSchema, revisionsSchema } from "./stored";

export type DraftPurpose = "apply" | "correction" | "change" | "on-behalf" | "message";

export type Draft = {
  readonly id: string;
  readonly flow: string;
  readonly purpose: string;
  readonly caseId: string | null;
  readonly accountId: string | null;
  readonly organizationId: string | null;
  readonly formVersion: string;
  readonly answers: Answers;
  readonly revisions: Revisions;
  readonly version: number;
  readonly updatedAt: Date;
  readonly expiresAt: Date;
};

/** The draft that a device holds, or null when it holds none or its time is over. */
export async function getDraftOfDevice(token: string): Promise<Draft | null> {
  const device = await db.draftDevice.findUnique({ where: { tokenHash: hashToken(token) }, select: { draft: true } });
  return device === null || device.draft.expiresAt <= clock.now() ? null : readDraft(device.draft);
}

/** The case that a draft has become, for the pages that answer a second submit. */
export async function getSubmissionOf(
  draftId: string,
): Promise<{ number: string; caseId: string; createdAt: Date } | null> {
  return db.submission.findUnique({
    where: { key: draftId },
    select: { number: true, caseId: true, createdAt: true },
  });
}

/** Whether a mailed link can still be spent. Asking spends nothing. */
export async function isUsableLink(token: string): Promise<boolean> {
  const now = clock.now();
  const link = await db.resumeLink.findFirst({
    where: { tokenHash: hashToken(token), usedAt: null, expiresAt: { gt: now }, draft: { expiresAt: { gt: now } } },
    select: { draftId: true },
  });
  return link !== null;
}

const DRAFTS_OF_MAILBOX = 3;

/**
 * Drafts in which this address is given as the contact, newest first, unless they were sent. Those of an organisation are in
 * My page, for whoever acts for it.
 */
export async function listDraftsOfMailbox(flow: string, address: string): Promise<Draft[]> {
  const rows = await db.draft.findMany({
    where: {
      flow,
      purpose: "apply",
      organizationId: null,
      expiresAt: { gt: clock.now() },
      answers: { path: ["contactEmail"], equals: address },
    },
    orderBy: [{ updatedAt: "desc" }, { id: "desc" }],
    take: DRAFTS_OF_MAILBOX,
  });
  return rows.map(readDraft);
}

export type DraftRow = Prisma.DraftGetPayload<Record<string, never>>;

export function readDraft(row: DraftRow): Draft {
  return { ...row, answers: answersSchema.parse(row.answers), revisions: revisionsSchema.parse(row.revisions) };
}
