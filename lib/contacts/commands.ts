import "server-only";
import { createHmac, randomInt } from "node:crypto";
import { recordAudit } from "@/lib/audit/record";
import { hashToken, newToken } from "@/lib/crypto/tokens";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { secret } from "@/lib/env";
import { CODE_MINUTES, CODE_TRIES, CONTACT_SAVING_HOURS, CONTACT_SESSION_MINUTES } from "./limits";

export type IssuedCode = { readonly accessId: string; readonly code: string };

/**
 * A six-digit code for the mailbox of a case. For a number that does not exist a row is written all the same, so that
 * neither the answer nor its time tells whether there is a case.
 */
export async function issueCode(uow: UnitOfWork, flow: string, caseId: string | null): Promise<IssuedCode> {
  const code = String(randomInt(1_000_000)).padStart(6, "0");
  const { id } = await uow.tx.accessCode.create({
    data: {
      flow,
      caseId,
      codeHash: "",
      createdAt: uow.now,
      expiresAt: new Date(uow.now.getTime() + CODE_MINUTES * 60_000),
    },
    select: { id: true },
  });
  await uow.tx.accessCode.update({ where: { id }, data: { codeHash: hashCode(id, code) }, select: { id: true } });
  return { accessId: id, code };
}

export type Proof = { readonly token: string; readonly flow: string; readonly caseId: string };

/**
 * Trades a code for a session of this browser with one case; null when the code is wrong, used, too old or tried too often.
 * The count of tries must survive, so a wrong code is an answer here and not a refusal that rolls back.
 */
export async function proveMailbox(uow: UnitOfWork, accessId: string, code: string): Promise<Proof | null> {
  const proved = await spendAccessCode(uow, accessId, code);
  if (proved === null) return null;
  const token = await openContactSession(uow, proved);
  await recordAudit(uow, { action: "case.proveMailbox", subject: { kind: proved.flow, id: proved.caseId } });
  return { token, ...proved };
}

export type ProvedCase = { readonly flow: string; readonly caseId: string };

/** The case whose mailbox the code was sent to; each look costs a try. */
export async function spendAccessCode(uow: UnitOfWork, accessId: string, code: string): Promise<ProvedCase | null> {
  const { count } = await uow.tx.accessCode.updateMany({
    where: { id: accessId, usedAt: null, expiresAt: { gt: uow.now }, attempts: { lt: CODE_TRIES } },
    data: { attempts: { increment: 1 } },
  });
  if (count === 0) return null;
  const access = await uow.tx.accessCode.findUniqueOrThrow({ where: { id: accessId } });
  if (access.codeHash !== hashCode(accessId, code) || access.caseId === null) return null;

  await uow.tx.accessCode.update({ where: { id: accessId }, data: { usedAt: uow.now } });
  return { flow: access.flow, caseId: access.caseId };
}

/** Lets one browser work on one case for a while; the answer is the value of its cookie. */
export async function openContactSession(
  uow: UnitOfWork,
  { flow, caseId, accountId = null }: ProvedCase & { readonly accountId?: string | null },
): Promise<string> {
  const token = newToken();
  await uow.tx.contactSession.create({
    data: {
      tokenHash: hashToken(token),
      flow,
      caseId,
      accountId,
      createdAt: uow.now,
      expiresAt: new Date(uow.now.getTime() + CONTACT_SESSION_MINUTES * 60_000),
    },
  });
  return token;
}

export async function endContactSession(uow: UnitOfWork, token: string): Promise<void> {
  await uow.tx.contactSession.deleteMany({ where: { tokenHash: hashToken(token) } });
}

/** Every case that this person was let into from My page. */
export async function endContactSessionsOf(uow: UnitOfWork, accountId: string): Promise<void> {
  await uow.tx.contactSession.deleteMany({ where: { accountId } });
}

/** Daily job: proofs and codes that can no longer be used. */
export async function clearOldProofs(uow: UnitOfWork): Promise<void> {
  const dayBefore = new Date(uow.now.getTime() - CONTACT_SAVING_HOURS * 3_600_000);
  await uow.tx.contactSession.deleteMany({ where: { expiresAt: { lte: dayBefore } } });
  await uow.tx.accessCode.deleteMany({ where: { expiresAt: { lte: dayBefore } } });
}

function hashCode(accessId: string, code: string): string {
  return createHmac("sha256", secret()).update(`access code ${accessId} ${code}`).digest("hex");
}
