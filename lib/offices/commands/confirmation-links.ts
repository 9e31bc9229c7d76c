import "server-only";
import { hashToken, newToken } from "@/lib/crypto/tokens";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { daysAfter } from "@/lib/durations";
import { baseUrl } from "@/lib/env";
import { CONFIRMATION_LINK_DAYS } from "@/lib/offices/confirming";
import { ConfirmationLinkOver } from "@/lib/offices/refusals";
import { routes } from "@/lib/routes";

/** The address for the letter. Earlier letters keep theirs: whichever somebody finds confirms. */
export async function issueConfirmationLink(uow: UnitOfWork, officeId: string): Promise<string> {
  const token = newToken();
  await uow.tx.officeConfirmationLink.create({
    data: {
      tokenHash: hashToken(token),
      officeId,
      createdAt: uow.now,
      expiresAt: daysAfter(uow.now, CONFIRMATION_LINK_DAYS),
    },
    select: { tokenHash: true },
  });
  return `${baseUrl()}${routes.officeConfirm(token)}`;
}

export type OpenLink = { readonly officeId: string; readonly createdAt: Date };

export async function requireOpenLink(uow: UnitOfWork, token: string): Promise<OpenLink> {
  const link = await uow.tx.officeConfirmationLink.findFirst({
    where: { tokenHash: hashToken(token), expiresAt: { gt: uow.now } },
    select: { officeId: true, createdAt: true },
  });
  if (link === null) throw new ConfirmationLinkOver();
  return link;
}

/** Daily job: what can no longer be used. */
export async function clearOldConfirmationLinks(uow: UnitOfWork): Promise<void> {
  await uow.tx.officeConfirmationLink.deleteMany({ where: { expiresAt: { lte: uow.now } } });
}
