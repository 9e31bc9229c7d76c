import "server-only";
import type { DeskPerson } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import { endContactSessionsOf } from "@/lib/contacts/commands";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { endHeldDrafts } from "@/lib/drafts/let-go";
import { NotPermitted, RecordNotFound } from "@/lib/errors";
import type { ProvableAccount } from "./account-row";
import type { Browser } from "./browser";
import { mayOnAccount } from "./permissions";
import { AccountNotFound } from "./refusals";

export const ABSOLUTE_MS = 8 * 60 * 60_000;

/** What the cookie of a session says: which one, and the generation of the account it belongs to. */
export type SessionKey = { readonly sid: string; readonly sv: number };

type SignedIn = Pick<ProvableAccount, "id" | "kind" | "name" | "duties" | "sessionVersion">;

/** A new session for every sign-in; the one the browser held before ends with it. */
export async function insertSession(
  uow: UnitOfWork,
  account: Pick<SignedIn, "id" | "sessionVersion">,
  browser: Browser,
): Promise<string> {
  const { id } = await uow.tx.session.create({
    data: {
      accountId: account.id,
      sessionVersion: account.sessionVersion,
      device: browser.device,
      createdAt: uow.now,
      lastSeenAt: uow.now,
      expiresAt: new Date(uow.now.getTime() + ABSOLUTE_MS),
    },
    select: { id: true },
  });
  if (browser.sessionId !== null) await revoke(uow, browser.sessionId);
  return id;
}

/** Of a member of staff or of a juror. */
export async function openSession(uow: UnitOfWork, account: SignedIn, browser: Browser): Promise<SessionKey> {
  const id = await insertSession(uow, account, browser);
  await recordAudit(
    { ...uow, actor: personOf(account, id) },
    { action: "account.signIn", subject: { kind: "account", id: account.id }, after: { session: id } },
  );
  return { sid: id, sv: account.sessionVersion };
}

function personOf({ id: accountId, kind, name, duties }: SignedIn, sessionId: string): DeskPerson {
  const who = { accountId, sessionId, name };
  return kind === "JUROR" ? { kind: "juror", ...who, seats: [] } : { kind: "staff", ...who, duties };
}

/** Sign-out: the cookie is worth nothing from here on, wherever it was copied to. */
export async function closeSession(uow: UnitOfWork, sessionId: string): Promise<void> {
  const session = await uow.tx.session.findUnique({
    where: { id: sessionId },
    select: { accountId: true, revokedAt: true },
  });
  if (session === null || session.revokedAt !== null) return;
  await revoke(uow, sessionId);
  await recordAudit(uow, { action: "account.signOut", subject: { kind: "account", id: session.accountId } });
}

/** Ends one session from the list; whose it is decides who may. */
export async function revokeSession(uow: UnitOfWork, sessionId: string): Promise<void> {
  const session = await uow.tx.session.findUnique({ where: { id: sessionId }, select: { accountId: true } });
  if (session === null || !mayOnAccount(uow.actor, "endSessions", { id: session.accountId }))
    throw new RecordNotFound();
  await revoke(uow, sessionId);
  await recordAudit(uow, {
    action: "account.revokeSessions",
    subject: { kind: "account", id: session.accountId },
    before: { session: sessionId },
  });
}

/** Ends every session of an account at its next request. Returns the new generation. */
export async function revokeSessions(uow: UnitOfWork, accountId: string): Promise<number> {
  if (!mayOnAccount(uow.actor, "endSessions", { id: accountId })) throw new NotPermitted();
  return endEverySession(uow, accountId);
}

/** The same as part of something that was allowed already: two people agreed that somebody begins anew. */
export async function endEverySession(uow: UnitOfWork, accountId: string): Promise<number> {
  const [account] = await uow.tx.account.updateManyAndReturn({
    where: { id: accountId },
    data: { sessionVersion: { increment: 1 } },
    select: { sessionVersion: true },
  });
  if (account === undefined) throw new AccountNotFound();
  await uow.tx.session.updateMany({ where: { accountId, revokedAt: null }, data: { revokedAt: uow.now } });
  await endWorkOf(uow, accountId);
  await recordAudit(uow, { action: "account.revokeSessions", subject: { kind: "account", id: accountId } });
  return account.sessionVersion;
}

const MEMBERSHIPS_MAX = 1000;

/** What browsers were let into on the strength of a session: cases, and drafts of the organisations it may write for. */
async function endWorkOf(uow: UnitOfWork, accountId: string): Promise<void> {
  await endContactSessionsOf(uow, accountId);
  const memberships = await uow.tx.membership.findMany({
    where: { accountId, leftAt: null, role: { not: "VIEWER" } },
    select: { organizationId: true },
    orderBy: { organizationId: "asc" },
    take: MEMBERSHIPS_MAX,
  });
  await endHeldDrafts(
    uow,
    memberships.map(({ organizationId }) => organizationId),
  );
}

async function revoke(uow: UnitOfWork, id: string): Promise<void> {
  await uow.tx.session.updateMany({ where: { id, revokedAt: null }, data: { revokedAt: uow.now } });
}
