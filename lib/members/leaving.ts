import "server-only";
import { revokeSessions } from "@/lib/accounts/sessions";
import { recordAudit } from "@/lib/audit/record";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { NotPermitted } from "@/lib/errors";
import { queueMail } from "@/lib/mail/queue";
import { endOwnMembership } from "@/lib/organizations/commands/leaving";
import { leftMail } from "./mails";

/** What stands for the mailbox afterwards; nobody receives mail there, and the address may begin a new account. */
function addressAfterLeaving(accountId: string): string {
  return `${accountId}@closed.invalid`;
}

/**
 * 利用をやめる. Memberships end first, each by its own rule; then the account. The name stays where it says who did
 * something, and the mailbox is forgotten. All of it or nothing.
 */
export async function closeOwnAccount(uow: UnitOfWork): Promise<void> {
  const { actor } = uow;
  if (actor.kind !== "member") throw new NotPermitted();
  const { accountId } = actor;
  await uow.tx.$queryRaw`SELECT 1 FROM account WHERE id = ${accountId}::uuid FOR UPDATE`;
  const { email, isActive } = await uow.tx.account.findUniqueOrThrow({
    where: { id: accountId },
    select: { email: true, isActive: true },
  });
  if (!isActive) return;
  await endMemberships(uow, accountId);
  await uow.tx.joinRequest.updateMany({
    where: { accountId, endedAt: null },
    data: { endedAt: uow.now, endedBy: accountId, isAccepted: false },
  });
  await uow.tx.invitation.updateMany({
    where: { email, acceptedAt: null, revokedAt: null },
    data: { revokedAt: uow.now },
  });
  await uow.tx.memberNotice.deleteMany({ where: { accountId } });
  await uow.tx.identity.deleteMany({ where: { accountId } });
  await uow.tx.signInLink.deleteMany({ where: { email } });
  await revokeSessions(uow, accountId);
  await uow.tx.account.update({
    where: { id: accountId },
    data: { isActive: false, closedAt: uow.now, email: addressAfterLeaving(accountId) },
    select: { id: true },
  });
  await recordAudit(uow, { action: "account.leave", subject: { kind: "account", id: accountId } });
  await queueMail(uow, leftMail({ to: email }), null);
}

/** In one order for everybody, as each of them locks its organisation. */
async function endMemberships(uow: UnitOfWork, accountId: string): Promise<void> {
  const open = await uow.tx.membership.findMany({
    where: { accountId, leftAt: null },
    select: { organizationId: true },
    orderBy: { organizationId: "asc" },
    take: 1000,
  });
  for (const { organizationId } of open) await endOwnMembership(uow, organizationId);
}
