import "server-only";
import { db } from "@/lib/db/client";
import { parseFingerprint } from "./fingerprint";
import { sha256Hex } from "./seal";

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

/** For anyone who holds the file of what was sent: is it, byte for byte, a version of this number? */
export async function findReceiptOfFile(number: string, file: Uint8Array): Promise<ReceiptFacts | null> {
  return findReceipt(number, sha256Hex(file));
}
