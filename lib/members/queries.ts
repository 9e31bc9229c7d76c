import "server-only";
import type { Member } from "@/lib/access/actor";
import { clock } from "@/lib/clock";
import { hashToken } from "@/lib/crypto/tokens";
import { db } from "@/lib/db/client";
import { LINK_TRIES } from "./limits";

export type LinkState = "open" | "other-browser" | "over";

/** What a mailed link comes to in this browser. Asking spends nothing, so a mail scanner that follows it does no harm. */
export async function getLinkState(token: string, browserSecret: string | null): Promise<LinkState> {
  const link = await db.signInLink.findUnique({
    where: { tokenHash: hashToken(token) },
    select: { browserHash: true, usedAt: true, expiresAt: true },
  });
  if (link === null || link.usedAt !== null || link.expiresAt <= clock.now()) return "over";
  return browserSecret !== null && link.browserHash === hashToken(browserSecret) ? "open" : "other-browser";
}

/** How often the code of a letter may still be tried; 0 once it is used, spent or too old. */
export async function countTriesLeft(linkId: string): Promise<number> {
  const link = await db.signInLink.findUnique({
    where: { id: linkId },
    select: { attempts: true, usedAt: true, expiresAt: true },
  });
  if (link === null || link.usedAt !== null || link.expiresAt <= clock.now()) return 0;
  return Math.max(0, LINK_TRIES - link.attempts);
}

/** One's own account, as its page shows it. */
/** What the owner is shown of it: never the subject. */
export async function getOwnHolder(member: Member, issuer: string) {
  return db.identity.findUnique({
    where: { accountId_issuer: { accountId: member.accountId, issuer } },
    select: { linkedAt: true },
  });
}

export async function getOwnMemberAccount(member: Member) {
  return db.account.findUniqueOrThrow({
    where: { id: member.accountId },
    select: { name: true, email: true, noticeMode: true },
  });
}
