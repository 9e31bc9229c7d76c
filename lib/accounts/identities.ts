import "server-only";
import type { Staff, Visitor } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import { db } from "@/lib/db/client";
import { type Attempt, perform, type UnitOfWork } from "@/lib/db/unit-of-work";
import { NotPermitted } from "@/lib/errors";
import { needsSetup, provable } from "./account-row";
import type { Browser } from "./browser";
import { recordFailure } from "./failures";
import { recordSignIn } from "./history/record";
import { outcomeOf } from "./outcome";
import { IdentityNotLinked, IdentityRefused } from "./refusals";
import { openSession, type SessionKey } from "./sessions";
import { tellOwner } from "./tell-owner";

const visitor: Visitor = { kind: "visitor" };

/** Who a provider says somebody is. The address is one that the provider has verified. */
export type ProvenIdentity = { readonly issuer: string; readonly subject: string; readonly email: string };

export type EnteredStaff = { readonly key: SessionKey; readonly accountId: string };

/** Opens the session of the linked account: active, set up, and with the mail address that the provider verified. */
export function enterStaffByIdentity(proven: ProvenIdentity, browser: Browser): Promise<Attempt<EnteredStaff>> {
  return outcomeOf(async () => {
    const entered = await perform(visitor, (uow) => enterLinked(uow, proven, browser));
    if ("key" in entered) return entered;
    await recordFailure(entered.refused, "identity", browser);
    throw new IdentityRefused();
  });
}

async function enterLinked(
  uow: UnitOfWork,
  { issuer, subject, email }: ProvenIdentity,
  browser: Browser,
): Promise<EnteredStaff | { readonly refused: string | null }> {
  const identity = await uow.tx.identity.findUnique({
    where: { issuer_subject: { issuer, subject } },
    select: { id: true, firstUsedAt: true, account: { select: provable } },
  });
  if (identity === null) return { refused: null };
  const { account } = identity;
  if (!account.isActive || needsSetup(account) || account.email !== email) return { refused: account.id };
  await uow.tx.identity.update({
    where: { id: identity.id },
    data: { firstUsedAt: identity.firstUsedAt ?? uow.now, lastUsedAt: uow.now },
    select: { id: true },
  });
  await recordAudit(uow, { action: "account.useIdentity", subject: { kind: "account", id: account.id } });
  await recordSignIn(uow, { accountId: account.id, way: "MINISTRY", isSuccess: true, browser });
  return { key: await openSession(uow, account, browser), accountId: account.id };
}

/** Once, by its owner, who has just shown the second factor. Whoever is linked elsewhere stays there. */
export async function linkIdentity(uow: UnitOfWork, { issuer, subject, email }: ProvenIdentity): Promise<void> {
  if (uow.actor.kind !== "staff") throw new NotPermitted();
  const { accountId } = uow.actor;
  const account = await uow.tx.account.findUnique({
    where: { id: accountId },
    select: { email: true, kind: true, isActive: true },
  });
  const known = await uow.tx.identity.findMany({
    where: { issuer, OR: [{ subject }, { accountId }] },
    select: { accountId: true, subject: true },
  });
  if (known.some((one) => one.accountId === accountId && one.subject === subject)) return;
  if (account === null || !account.isActive || account.email !== email || known.length > 0)
    throw new IdentityNotLinked();
  await uow.tx.identity.create({ data: { accountId, issuer, subject, linkedAt: uow.now }, select: { id: true } });
  await recordAudit(uow, {
    action: "account.linkIdentity",
    subject: { kind: "account", id: accountId },
    after: { issuer },
  });
  await tellOwner(uow, account, "linked");
}

export async function unlinkIdentity(uow: UnitOfWork, issuer: string): Promise<void> {
  if (uow.actor.kind !== "staff") throw new NotPermitted();
  const { accountId } = uow.actor;
  const { count } = await uow.tx.identity.deleteMany({ where: { accountId, issuer } });
  if (count === 0) return;
  await recordAudit(uow, {
    action: "account.unlinkIdentity",
    subject: { kind: "account", id: accountId },
    before: { issuer },
  });
  const account = await uow.tx.account.findUniqueOrThrow({
    where: { id: accountId },
    select: { email: true, kind: true },
  });
  await tellOwner(uow, account, "unlinked");
}

/** What the owner is shown of it: never the subject. */
export async function getOwnIdentity(staff: Staff, issuer: string) {
  return db.identity.findUnique({
    where: { accountId_issuer: { accountId: staff.accountId, issuer } },
    select: { linkedAt: true, lastUsedAt: true },
  });
}
