import "server-only";
import type { DeskPerson } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import { clock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { type Attempt, perform, type UnitOfWork } from "@/lib/db/unit-of-work";
import { compactCode } from "@/lib/japan/width";
import { consume, forgive } from "@/lib/rate-limit/limits";
import { type ProvableAccount, provable } from "./account-row";
import type { Browser } from "./browser";
import { recordFailure } from "./failures";
import { outcomeOf } from "./outcome";
import { hashPassword, matchesPassword } from "./passwords";
import { CodeRefused, PasswordRefused, SignInLapsed } from "./refusals";
import type { PasswordChange } from "./schema";
import {
  type Enrolment,
  newEnrolment,
  putRecoveryCodes,
  sealTotpSecret,
  spendCode,
  spendRecoveryCode,
} from "./second-factor";
import { openSession, revokeSessions, type SessionKey } from "./sessions";
import { checkNewPassword } from "./setup";
import { tellOwner } from "./tell-owner";
import { acceptedStep } from "./totp";

/** Ends every other session of the person; the browser in use goes on with a new one. */
export function changePassword(
  person: DeskPerson,
  input: PasswordChange,
  browser: Browser,
): Promise<Attempt<SessionKey>> {
  return outcomeOf(async () => {
    const account = await getOwn(person);
    await consume("prove-again", person.accountId);
    if (!(await matchesPassword(account.passwordHash, input.currentPassword))) {
      await recordFailure(account.id, "password");
      throw new PasswordRefused();
    }
    await checkNewPassword(account, input.newPassword);
    const passwordHash = await hashPassword(input.newPassword);
    const key = await perform(person, async (uow) => {
      await uow.tx.account.update({ where: { id: account.id }, data: { passwordHash } });
      await recordAudit(uow, { action: "account.changePassword", subject: { kind: "account", id: account.id } });
      await tellOwner(uow, account, "password");
      return renewSession(uow, account, browser);
    });
    await forgive("prove-again", person.accountId);
    return key;
  });
}

/** A new authenticator is offered only to someone who still has the old one, or one of the codes on paper. */
export function startRenewal(person: DeskPerson, code: string): Promise<Attempt<Enrolment>> {
  return outcomeOf(async () => {
    await proveAgain(person, code);
    return newEnrolment();
  });
}

/** Before another way in is linked, added or removed, by the same rule. */
export function startLinking(person: DeskPerson, code: string): Promise<Attempt<void>> {
  return outcomeOf(() => proveAgain(person, code));
}

async function proveAgain(person: DeskPerson, code: string): Promise<void> {
  const account = await getOwn(person);
  await consume("prove-again", person.accountId);
  const isProved = await perform(
    person,
    async (uow) => (await spendCode(uow, account, compactCode(code))) || (await spendRecoveryCode(uow, account, code)),
  );
  if (!isProved) {
    await recordFailure(account.id, "code");
    throw new CodeRefused();
  }
  await forgive("prove-again", person.accountId);
}

export function finishRenewal(
  person: DeskPerson,
  enrolment: Enrolment,
  code: string,
  browser: Browser,
): Promise<Attempt<SessionKey>> {
  return outcomeOf(async () => {
    const account = await getOwn(person);
    const totpLastStep = acceptedStep(enrolment.secret, code, clock.now(), null);
    if (totpLastStep === null) throw new CodeRefused();
    const totpSecret = sealTotpSecret(account.id, enrolment.secret);
    return perform(person, async (uow) => {
      await uow.tx.account.update({ where: { id: account.id }, data: { totpSecret, totpLastStep } });
      await putRecoveryCodes(uow, account.id, enrolment.recoveryCodes);
      await recordAudit(uow, { action: "account.setSecondFactor", subject: { kind: "account", id: account.id } });
      await tellOwner(uow, account, "authenticator");
      return renewSession(uow, account, browser);
    });
  });
}

/** After a change of the ways in: every other browser is signed out, this one goes on. */
export async function renewSession(uow: UnitOfWork, account: ProvableAccount, browser: Browser): Promise<SessionKey> {
  const sessionVersion = await revokeSessions(uow, account.id);
  return openSession(uow, { ...account, sessionVersion }, browser);
}

export async function getOwn({ accountId }: DeskPerson): Promise<ProvableAccount> {
  const account = await db.account.findUnique({ where: { id: accountId }, select: provable });
  if (account === null || !account.isActive) throw new SignInLapsed();
  return account;
}
