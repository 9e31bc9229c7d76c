import "server-only";
import type { PasswordProof } from "@/lib/accounts/sign-in";
import { recordAudit } from "@/lib/audit/record";
import { clock } from "@/lib/clock";
import { hashToken, newToken } from "@/lib/crypto/tokens";
import { db } from "@/lib/db/client";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { daysAfter } from "@/lib/durations";
import { baseUrl } from "@/lib/env";
import { queueMail } from "@/lib/mail/queue";
import { routes } from "@/lib/routes";
import { juryInvitationMail, juryReturnMail } from "./mails";
import { InvitationOver } from "./refusals";

export const INVITATION_DAYS = 14;

type Invited = {
  readonly jurorId: string;
  readonly edition: string;
  readonly account: { readonly email: string; readonly name: string; readonly totpSecret: string | null };
};

/** The letter of the invitation. Whoever has both factors already signs in with them; a link takes the place of earlier ones. */
export async function mailInvitation(uow: UnitOfWork, { jurorId, edition, account }: Invited): Promise<void> {
  const letter = { to: account.email, name: account.name, edition };
  await uow.tx.awardJurorLink.deleteMany({ where: { jurorId } });
  if (account.totpSecret !== null) {
    await queueMail(uow, juryReturnMail({ ...letter, url: `${baseUrl()}${routes.jury()}` }), null);
    return;
  }
  const token = newToken();
  await uow.tx.awardJurorLink.create({
    data: {
      tokenHash: hashToken(token),
      jurorId,
      createdAt: uow.now,
      expiresAt: daysAfter(uow.now, INVITATION_DAYS),
    },
    select: { tokenHash: true },
  });
  const url = `${baseUrl()}${routes.juryInvitation(token)}`;
  await queueMail(uow, juryInvitationMail({ ...letter, url, days: INVITATION_DAYS }), null);
}

/** The year of the invitation while the link would still open it; looking at it spends nothing. */
export async function getOpenInvitation(token: string): Promise<number | null> {
  const found = await db.awardJurorLink.findFirst({
    where: open(token, clock.now()),
    select: { juror: { select: { edition: { select: { fiscalYear: true } } } } },
  });
  return found?.juror.edition.fiscalYear ?? null;
}

/** The person who has the mailbox may set both factors up, once. */
export async function spendInvitation(uow: UnitOfWork, token: string): Promise<PasswordProof> {
  const { count } = await uow.tx.awardJurorLink.updateMany({ where: open(token, uow.now), data: { usedAt: uow.now } });
  if (count === 0) throw new InvitationOver();
  const { juror } = await uow.tx.awardJurorLink.findUniqueOrThrow({
    where: { tokenHash: hashToken(token) },
    select: { juror: { select: { account: { select: { id: true, sessionVersion: true } } } } },
  });
  const { id, sessionVersion } = juror.account;
  await recordAudit(uow, { action: "account.useInvitation", subject: { kind: "account", id } });
  return { accountId: id, sessionVersion };
}

/** Daily job: what can no longer be used. */
export async function clearOldInvitations(uow: UnitOfWork): Promise<void> {
  await uow.tx.awardJurorLink.deleteMany({ where: { expiresAt: { lte: uow.now } } });
}

function open(token: string, now: Date) {
  const account = { isActive: true, totpSecret: null, kind: "JUROR" as const };
  return {
    ...{ tokenHash: hashToken(token), usedAt: null, expiresAt: { gt: now } },
    juror: { status: "INVITED" as const, account },
  };
}
