import "server-only";
import { recordAudit } from "@/lib/audit/record";
import { clock } from "@/lib/clock";
import { hashToken, newToken } from "@/lib/crypto/tokens";
import { db } from "@/lib/db/client";
import type { AccountKind } from "@/lib/db/generated/enums";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { baseUrl } from "@/lib/env";
import { queueMail } from "@/lib/mail/queue";
import { routes } from "@/lib/routes";
import { RECOVERY_MINUTES } from "./limits";
import { recoveryLinkMail } from "./mails";
import { RecoveryLinkOver } from "./refusals";
import type { PasswordProof } from "./sign-in";

type Recovered = { readonly accountId: string; readonly email: string };

/** Takes the place of every earlier one. */
export async function mailRecoveryLink(uow: UnitOfWork, { accountId, email }: Recovered): Promise<void> {
  const token = newToken();
  await uow.tx.recoveryLink.deleteMany({ where: { accountId } });
  await uow.tx.recoveryLink.create({
    data: {
      tokenHash: hashToken(token),
      accountId,
      createdAt: uow.now,
      expiresAt: new Date(uow.now.getTime() + RECOVERY_MINUTES * 60_000),
    },
    select: { tokenHash: true },
  });
  const url = `${baseUrl()}${routes.signInRecover(token)}`;
  await queueMail(uow, recoveryLinkMail({ to: email, url, minutes: RECOVERY_MINUTES }), null);
}

/** Whether the link would still open the set-up; looking at it spends nothing. */
export async function isRecoveryLinkOpen(token: string): Promise<boolean> {
  return (await db.recoveryLink.count({ where: open(token, clock.now()) })) > 0;
}

/** The person who has the mailbox may set up anew, once. */
export async function spendRecoveryLink(uow: UnitOfWork, token: string): Promise<PasswordProof> {
  const { count } = await uow.tx.recoveryLink.updateMany({ where: open(token, uow.now), data: { usedAt: uow.now } });
  if (count === 0) throw new RecoveryLinkOver();
  const { account } = await uow.tx.recoveryLink.findUniqueOrThrow({
    where: { tokenHash: hashToken(token) },
    select: { account: { select: { id: true, sessionVersion: true } } },
  });
  await recordAudit(uow, { action: "account.useRecoveryLink", subject: { kind: "account", id: account.id } });
  return { accountId: account.id, sessionVersion: account.sessionVersion };
}

/** Daily job: what can no longer be used. */
export async function clearOldRecoveryLinks(uow: UnitOfWork): Promise<void> {
  await uow.tx.recoveryLink.deleteMany({ where: { expiresAt: { lte: uow.now } } });
}

/** Whoever signs in with two factors. */
const KINDS: AccountKind[] = ["STAFF", "JUROR"];

function open(token: string, now: Date) {
  const account = { isActive: true, totpSecret: null, kind: { in: KINDS } };
  return { tokenHash: hashToken(token), usedAt: null, expiresAt: { gt: now }, account };
}
