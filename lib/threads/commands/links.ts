import "server-only";
import { hashToken, newToken } from "@/lib/crypto/tokens";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { daysAfter } from "@/lib/durations";
import { THREAD_LINK_DAYS } from "@/lib/threads/limits";
import { ThreadLinkOver } from "@/lib/threads/refusals";
import type { OfCase } from "./messages";

/** For a letter to the contact of one case: the token that opens its thread, and nothing else. */
export async function issueThreadLink(uow: UnitOfWork, of: OfCase): Promise<string> {
  const token = newToken();
  const expiresAt = daysAfter(uow.now, THREAD_LINK_DAYS);
  await uow.tx.threadLink.create({
    data: { tokenHash: hashToken(token), ...of, createdAt: uow.now, expiresAt },
    select: { tokenHash: true },
  });
  return token;
}

export async function requireThreadLink(uow: UnitOfWork, token: string): Promise<OfCase> {
  const link = await uow.tx.threadLink.findFirst({
    where: { tokenHash: hashToken(token), expiresAt: { gt: uow.now } },
    select: { flow: true, caseId: true },
  });
  if (link === null) throw new ThreadLinkOver();
  return link;
}

/** Daily job: what can no longer be used. */
export async function clearOldThreadLinks(uow: UnitOfWork): Promise<void> {
  await uow.tx.threadLink.deleteMany({ where: { expiresAt: { lte: uow.now } } });
}
