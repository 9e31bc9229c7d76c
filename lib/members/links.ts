import "server-only";
import { randomInt } from "node:crypto";
import { keyedHash } from "@/lib/crypto/keys";
import { hashToken, newToken } from "@/lib/crypto/tokens";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { baseUrl } from "@/lib/env";
import { queueMail } from "@/lib/mail/queue";
import { routes } from "@/lib/routes";
import { LINK_MINUTES, LINK_TRIES } from "./limits";
import { signInLinkMail } from "./mails";

export type IssuedLink = { readonly linkId: string; readonly token: string; readonly code: string };

/**
 * Mails a link and a code to whoever asks. Known and unknown addresses get the same: an account begins with the first use,
 * so there is nothing that an answer could tell. Only a closed account gets no letter, and the browser learns nothing of it.
 */
export async function issueSignInLink(uow: UnitOfWork, email: string, browserSecret: string): Promise<IssuedLink> {
  const token = newToken();
  const code = String(randomInt(1_000_000)).padStart(6, "0");
  const { id } = await uow.tx.signInLink.create({
    data: {
      email,
      tokenHash: hashToken(token),
      codeHash: hashCode(browserSecret, code),
      browserHash: hashToken(browserSecret),
      createdAt: uow.now,
      expiresAt: new Date(uow.now.getTime() + LINK_MINUTES * 60_000),
    },
    select: { id: true },
  });
  const account = await uow.tx.account.findUnique({
    where: { kind_email: { kind: "MEMBER", email } },
    select: { isActive: true },
  });
  if (account === null || account.isActive) {
    const url = `${baseUrl()}${routes.mypageSignInLink(token)}`;
    await queueMail(uow, signInLinkMail({ to: email, url, code, minutes: LINK_MINUTES }), null);
  }
  return { linkId: id, token, code };
}

/** The mailbox that is proved by the link, in the browser that asked for it; null for any other, used or old one. */
export async function spendLink(uow: UnitOfWork, token: string, browserSecret: string): Promise<string | null> {
  const tokenHash = hashToken(token);
  const { count } = await uow.tx.signInLink.updateMany({
    where: { tokenHash, browserHash: hashToken(browserSecret), usedAt: null, expiresAt: { gt: uow.now } },
    data: { usedAt: uow.now },
  });
  if (count === 0) return null;
  const { email } = await uow.tx.signInLink.findUniqueOrThrow({ where: { tokenHash }, select: { email: true } });
  await endOthers(uow, email);
  return email;
}

/** The same by the code of the letter. A wrong one costs a try and must not roll back, so it is an answer. */
export async function spendLinkCode(
  uow: UnitOfWork,
  { linkId, browserSecret, code }: { readonly linkId: string; readonly browserSecret: string; readonly code: string },
): Promise<string | null> {
  const { count } = await uow.tx.signInLink.updateMany({
    where: {
      id: linkId,
      browserHash: hashToken(browserSecret),
      usedAt: null,
      expiresAt: { gt: uow.now },
      attempts: { lt: LINK_TRIES },
    },
    data: { attempts: { increment: 1 } },
  });
  if (count === 0) return null;
  const link = await uow.tx.signInLink.findUniqueOrThrow({ where: { id: linkId } });
  if (link.codeHash !== hashCode(browserSecret, code)) return null;
  await uow.tx.signInLink.update({ where: { id: linkId }, data: { usedAt: uow.now }, select: { id: true } });
  await endOthers(uow, link.email);
  return link.email;
}

/** Daily job: what can no longer be used. */
export async function clearOldLinks(uow: UnitOfWork): Promise<void> {
  await uow.tx.signInLink.deleteMany({ where: { expiresAt: { lte: uow.now } } });
}

/** Letters that were asked for twice: once somebody is in, none of the others opens anything. */
async function endOthers(uow: UnitOfWork, email: string): Promise<void> {
  await uow.tx.signInLink.updateMany({
    where: { email, usedAt: null, expiresAt: { gt: uow.now } },
    data: { expiresAt: uow.now },
  });
}

function hashCode(browserSecret: string, code: string): string {
  return keyedHash("member sign-in", `${browserSecret} ${code}`);
}
