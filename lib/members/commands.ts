import "server-only";
import type { Browser } from "@/lib/accounts/browser";
import { recordSignIn } from "@/lib/accounts/history/record";
import { insertSession, type SessionKey } from "@/lib/accounts/sessions";
import { recordAudit } from "@/lib/audit/record";
import type { NoticeMode } from "@/lib/db/generated/enums";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { NotPermitted } from "@/lib/errors";

export type MemberEntry = { readonly key: SessionKey; readonly accountId: string };

/**
 * Lets in whoever proved a mailbox, by a mailed link or by an identity provider; the account begins with the first time.
 * Null for an account that was closed.
 */
export async function enterByMailbox(uow: UnitOfWork, email: string, browser: Browser): Promise<MemberEntry | null> {
  const account = await beginAccount(uow, email);
  if (!account.isActive) return null;
  const { id: accountId, name, sessionVersion } = account;
  const sessionId = await insertSession(uow, account, browser);
  const actor = { kind: "member", accountId, sessionId, name, memberships: [], organizationId: null } as const;
  const subject = { kind: "account", id: accountId };
  await recordAudit({ ...uow, actor }, { action: "account.signIn", subject, after: { session: sessionId } });
  await recordSignIn(uow, { accountId, way: "MAIL_LINK", isSuccess: true, browser });
  return { key: { sid: sessionId, sv: sessionVersion }, accountId };
}

/** The account of a mailbox, new or known. Two first times at once make one account. */
export async function beginAccount(uow: UnitOfWork, email: string) {
  const { count } = await uow.tx.account.createMany({
    data: [{ kind: "MEMBER", email, name: "", createdAt: uow.now }],
    skipDuplicates: true,
  });
  const account = await uow.tx.account.findUniqueOrThrow({
    where: { kind_email: { kind: "MEMBER", email } },
    select: { id: true, name: true, isActive: true, sessionVersion: true },
  });
  if (count > 0) await recordAudit(uow, { action: "account.begin", subject: { kind: "account", id: account.id } });
  return account;
}

/** Members choose how they are called themselves. */
export async function renameAccount(uow: UnitOfWork, name: string): Promise<void> {
  const { actor } = uow;
  if (actor.kind !== "member") throw new NotPermitted();
  if (actor.name === name) return;
  await uow.tx.account.update({ where: { id: actor.accountId }, data: { name }, select: { id: true } });
  await recordAudit(uow, { action: "account.rename", subject: { kind: "account", id: actor.accountId } });
}

/** The organisation that this browser works for from now on. */
export async function workFor(uow: UnitOfWork, organizationId: string): Promise<void> {
  const { actor } = uow;
  if (actor.kind !== "member") throw new NotPermitted();
  const belongs = await uow.tx.membership.count({
    where: { organizationId, accountId: actor.accountId, leftAt: null },
  });
  if (belongs === 0) throw new NotPermitted();
  await uow.tx.session.updateMany({
    where: { id: actor.sessionId, accountId: actor.accountId },
    data: { organizationId },
  });
}

/** What waits for the next digest and is not wanted any more is dropped by it. */
export async function setNotices(uow: UnitOfWork, noticeMode: NoticeMode): Promise<void> {
  const { actor } = uow;
  if (actor.kind !== "member") throw new NotPermitted();
  const where = { id: actor.accountId };
  const before = await uow.tx.account.findUniqueOrThrow({ where, select: { noticeMode: true } });
  if (before.noticeMode === noticeMode) return;
  await uow.tx.account.update({ where, data: { noticeMode }, select: { id: true } });
  await recordAudit(uow, {
    action: "account.setNotices",
    subject: { kind: "account", id: actor.accountId },
    before,
    after: { noticeMode },
  });
}
