import "server-only";
import type { Contact } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import { readSealed, type SealedContent } from "./content";
import { parseFingerprint } from "./fingerprint";

export type ReceiptFacts = {
  readonly number: string;
  readonly ordinal: number;
  readonly sealedAt: Date;
  readonly sha256: string;
  readonly isLatest: boolean;
};

/** For anyone: does this number have a version with this fingerprint? Answers with no word of its content. */
export async function findReceipt(number: string, fingerprintText: string): Promise<ReceiptFacts | null> {
  const wanted = parseFingerprint(fingerprintText);
  if (wanted === null) return null;
  const versions = await db.sealedVersion.findMany({
    where: { number },
    select: { number: true, ordinal: true, sealedAt: true, sha256: true },
    orderBy: { ordinal: "desc" },
    take: 200,
  });
  const found = versions.find((version) => version.sha256.startsWith(wanted));
  return found ? { ...found, isLatest: found.ordinal === versions[0]?.ordinal } : null;
}

/** A sealed version as its sender gets it back: as words, and as the very bytes that were hashed. */
export type OwnReceipt = {
  readonly content: SealedContent;
  readonly bytes: Buffer;
  readonly sha256: string;
};

/** One version of the case whose mailbox was proved. */
export function getOwnReceipt({ flow, caseId }: Contact, ordinal: number): Promise<OwnReceipt | null> {
  return getReceiptOfCase({ flow, caseId }, ordinal);
}

/** For a caller who has found the case among those the person may see. */
export async function getReceiptOfCase(
  { flow, caseId }: Pick<Contact, "flow" | "caseId">,
  ordinal: number,
): Promise<OwnReceipt | null> {
  const version = await db.sealedVersion.findFirst({
    where: { flow, caseId, ordinal },
    select: { content: true, sha256: true },
  });
  return version === null ? null : ownReceipt(version);
}

/** The version that a draft became, for whoever holds that draft. */
export async function getReceiptOfDraft(draftId: string): Promise<OwnReceipt | null> {
  const submission = await db.submission.findUnique({
    where: { key: draftId },
    select: { caseId: true, contentHash: true },
  });
  if (submission === null) return null;
  const version = await db.sealedVersion.findFirst({
    where: { caseId: submission.caseId, sha256: submission.contentHash },
    select: { content: true, sha256: true },
  });
  return version === null ? null : ownReceipt(version);
}

function ownReceipt({ content, sha256 }: { readonly content: string; readonly sha256: string }): OwnReceipt {
  return { content: readSealed(content), bytes: Buffer.from(content, "utf8"), sha256 };
}
