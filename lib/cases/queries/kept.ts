import "server-only";
import { db } from "@/lib/db/client";
import { readSealed } from "@/lib/receipts/content";

/** What is kept of every case. Whoever calls has asked first whether this person may see it. */

/** Letters about a case, newest first. */
export function listMailsOf(caseId: string) {
  return db.mail.findMany({
    where: { caseId },
    select: { id: true, template: true, subject: true, status: true, createdAt: true, sentAt: true },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: 50,
  });
}

/** Sealed versions, newest first, read as they were sealed. */
export async function listVersions(caseId: string) {
  const rows = await db.sealedVersion.findMany({
    where: { caseId },
    select: { id: true, ordinal: true, content: true, sha256: true, channel: true, sealedAt: true, formVersion: true },
    orderBy: { ordinal: "desc" },
    take: 100,
  });
  return rows.map(({ content, ...row }) => ({ ...row, content: readSealed(content) }));
}

/** Rounds of corrections, newest first: asked, changed, answered. */
export async function listCorrections(caseId: string) {
  return db.correctionRequest.findMany({
    where: { caseId },
    include: { items: { orderBy: { position: "asc" } } },
    orderBy: { round: "desc" },
    take: 50,
  });
}
