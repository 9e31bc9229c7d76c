import "server-only";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { hashToken, newToken } from "@/lib/drafts/tokens";
import { THREAD_LINK_DAYS } from "@/lib/threads/limits";
import { ThreadLinkOver } from "@/lib/threads/refusals";
import type { OfCase } from "./messages";

const DAY_MS = 86_400_000;

/** For a letter to the contact of one case: the token that opens its thread, and nothing else. */
export async function issueThreadLink(uow: UnitOfWork, of: OfCase): Promise<string> {
  const token = newToken();
  const expiresAt = new Date(uow.now.getTime() + THREAD_LINK_DAYS * DAY_MS);
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
