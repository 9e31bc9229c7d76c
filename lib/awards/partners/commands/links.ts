import "server-only";
import { PartnerLinkOver } from "@/lib/awards/entries/refusals";
import { hashToken, newToken } from "@/lib/crypto/tokens";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { daysAfter } from "@/lib/durations";
import { baseUrl } from "@/lib/env";
import { routes } from "@/lib/routes";

export const PARTNER_LINK_DAYS = 60;

/** The address for the letter to that mailbox. Earlier letters to the same one keep theirs. */
export async function issuePartnerLink(uow: UnitOfWork, partnerId: string): Promise<string> {
  const token = newToken();
  await uow.tx.awardPartnerLink.create({
    data: {
      tokenHash: hashToken(token),
      partnerId,
      createdAt: uow.now,
      expiresAt: daysAfter(uow.now, PARTNER_LINK_DAYS),
    },
    select: { tokenHash: true },
  });
  return `${baseUrl()}${routes.awardPartnerConfirm(token)}`;
}

export async function requirePartnerLink(uow: UnitOfWork, token: string): Promise<string> {
  const link = await uow.tx.awardPartnerLink.findFirst({
    where: { tokenHash: hashToken(token), expiresAt: { gt: uow.now } },
    select: { partnerId: true },
  });
  if (link === null) throw new PartnerLinkOver();
  return link.partnerId;
}

/** Whoever got an earlier letter is not asked any more: the address was wrong, or nobody is named. */
export async function endPartnerLinks(uow: UnitOfWork, partnerId: string): Promise<void> {
  await uow.tx.awardPartnerLink.deleteMany({ where: { partnerId } });
}

/** Daily job: what can no longer be used. */
export async function clearOldPartnerLinks(uow: UnitOfWork): Promise<void> {
  await uow.tx.awardPartnerLink.deleteMany({ where: { expiresAt: { lte: uow.now } } });
}
