import "server-only";
import type { Member } from "@/lib/access/actor";
import type { Browser } from "@/lib/accounts/browser";
import { recordSignIn } from "@/lib/accounts/history/record";
import { insertSession } from "@/lib/accounts/sessions";
import { recordAudit } from "@/lib/audit/record";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { DomainError, NotPermitted } from "@/lib/errors";
import { joinByHolder } from "@/lib/organizations/commands/join-by-holder";
import type { MemberEntry } from "./commands";
import type { ProvenHolder } from "./holder";

/** One account has one GビズID, and one GビズID one account: a second one of either is not linked. */
export class HolderNotLinked extends DomainError {
  override readonly name = "HolderNotLinked";
  constructor() {
    super("このマイページには別のGビズIDが登録されているか、このGビズIDは別のマイページに登録されています。");
  }
}

/** Lets in whoever was linked before. Nobody is found by a mail address that the provider names. */
export async function enterByHolder(
  uow: UnitOfWork,
  proven: ProvenHolder,
  browser: Browser,
): Promise<MemberEntry | "unknown" | "closed"> {
  const { issuer, subject } = proven;
  const identity = await uow.tx.identity.findUnique({
    where: { issuer_subject: { issuer, subject } },
    select: {
      id: true,
      account: { select: { id: true, kind: true, name: true, isActive: true, sessionVersion: true } },
    },
  });
  if (identity === null) return "unknown";
  const { account } = identity;
  if (account.kind !== "MEMBER" || !account.isActive) return "closed";
  await markUsed(uow, identity.id);
  const sessionId = await insertSession(uow, account, browser);
  const own = { ...uow, actor: memberOf(account.id, sessionId, account.name) };
  const about = { kind: "account", id: account.id };
  await recordAudit(own, { action: "account.useIdentity", subject: about, after: { session: sessionId } });
  await recordSignIn(uow, { accountId: account.id, way: "GBIZID", isSuccess: true, browser });
  await joinByHolder(own, proven);
  return { key: { sid: sessionId, sv: account.sessionVersion }, accountId: account.id };
}

/** Of a member who has just proved a mailbox in the browser that came from GビズID. */
export async function linkHolder(uow: UnitOfWork, proven: ProvenHolder): Promise<void> {
  const { actor } = uow;
  if (actor.kind !== "member") throw new NotPermitted();
  const { accountId } = actor;
  const { issuer, subject } = proven;
  await uow.tx.identity.createMany({
    data: [{ accountId, issuer, subject, linkedAt: uow.now, firstUsedAt: uow.now, lastUsedAt: uow.now }],
    skipDuplicates: true,
  });
  const linked = await uow.tx.identity.count({ where: { accountId, issuer, subject } });
  if (linked === 0) throw new HolderNotLinked();
  await recordAudit(uow, {
    action: "account.linkIdentity",
    subject: { kind: "account", id: accountId },
    after: { issuer },
  });
  await joinByHolder(uow, proven);
}

export async function unlinkHolder(uow: UnitOfWork, issuer: string): Promise<void> {
  const { actor } = uow;
  if (actor.kind !== "member") throw new NotPermitted();
  const { count } = await uow.tx.identity.deleteMany({ where: { accountId: actor.accountId, issuer } });
  if (count === 0) return;
  await recordAudit(uow, {
    action: "account.unlinkIdentity",
    subject: { kind: "account", id: actor.accountId },
    before: { issuer },
  });
}

async function markUsed({ tx, now }: UnitOfWork, id: string): Promise<void> {
  await tx.identity.update({ where: { id }, data: { lastUsedAt: now }, select: { id: true } });
}

function memberOf(accountId: string, sessionId: string, name: string): Member {
  return { kind: "member", accountId, sessionId, name, memberships: [], organizationId: null };
}
