import "server-only";
import type { Visitor } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import { clock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import type { AccountKind, SignInWay } from "@/lib/db/generated/enums";
import { type Attempt, perform, type UnitOfWork } from "@/lib/db/unit-of-work";
import type { DomainError } from "@/lib/errors";
import { needsSetup, type ProvableAccount, provable } from "./account-row";
import type { Browser } from "./browser";
import { type FailureCause, recordFailure } from "./failures";
import { recordSignIn } from "./history/record";
import { outcomeOf } from "./outcome";
import { PasskeyRefused } from "./passkeys/refusals";
import { type Shown, spendPasskey } from "./passkeys/use";
import { matchesPassword } from "./passwords";
import { CodeRefused, RecoveryCodeRefused, SetupExpired, SignInLapsed, SignInRefused } from "./refusals";
import type { SignInInput } from "./schema";
import { spendCode, spendRecoveryCode } from "./second-factor";
import { openSession, type SessionKey } from "./sessions";
import { codeCounters, endTries, passwordCounters, takeTry } from "./tries";

const visitor: Visitor = { kind: "visitor" };

/** Someone who gave the right password, and is nobody yet. */
export type PasswordProof = { readonly accountId: string; readonly sessionVersion: number };

export type FirstStep = {
  readonly proof: PasswordProof;
  readonly next: "code" | "setup";
  /** Decides which pages it can lead to. */
  readonly kind: AccountKind;
};

/** First step. Unknown address, closed account and wrong password: same limits, same work, same sentence. */
export function provePassword({ email, password }: SignInInput, browser: Browser): Promise<Attempt<FirstStep>> {
  return outcomeOf(async () => {
    const account = await db.account.findFirst({ where: { kind: { not: "MEMBER" }, email }, select: provable });
    const counters = passwordCounters(browser, email, account?.id ?? null);
    await takeTry(counters);

    const matches = await matchesPassword(account?.passwordHash ?? null, password);
    if (account === null || !matches || !account.isActive) {
      await recordFailure(account?.id ?? null, "password", browser);
      throw new SignInRefused();
    }
    await endTries(counters);
    if (account.setupUntil !== null && account.setupUntil <= clock.now()) throw new SetupExpired();
    const proof = { accountId: account.id, sessionVersion: account.sessionVersion };
    return { proof, next: needsSetup(account) ? "setup" : "code", kind: account.kind };
  });
}

/** Second step with the authenticator. */
export function proveCode(proof: PasswordProof, code: string, browser: Browser): Promise<Attempt<SessionKey>> {
  return secondStep(proof, browser, {
    name: "CODE",
    cause: "code",
    refusal: new CodeRefused(),
    use: (uow, account) => spendCode(uow, account, code),
  });
}

/** Second step without it, by one of the codes on paper. */
export function proveRecoveryCode(proof: PasswordProof, code: string, browser: Browser): Promise<Attempt<SessionKey>> {
  return secondStep(proof, browser, {
    name: "RECOVERY_CODE",
    cause: "recovery code",
    refusal: new RecoveryCodeRefused(),
    use: async (uow, account) => {
      if (!(await spendRecoveryCode(uow, account, code))) return false;
      await recordAudit(uow, { action: "account.useRecoveryCode", subject: { kind: "account", id: account.id } });
      return true;
    },
  });
}

/** Second step by a passkey of the account whose password was given. */
export function provePasskey(proof: PasswordProof, shown: Shown, browser: Browser): Promise<Attempt<SessionKey>> {
  return secondStep(proof, browser, {
    name: "PASSKEY",
    cause: "passkey",
    refusal: new PasskeyRefused(),
    use: async (uow, account) => (await spendPasskey(uow, shown, account.id)) !== null,
  });
}

type Way = {
  readonly name: SignInWay;
  readonly cause: FailureCause;
  readonly refusal: DomainError;
  readonly use: (uow: UnitOfWork, account: ProvableAccount) => Promise<boolean>;
};

function secondStep(proof: PasswordProof, browser: Browser, way: Way): Promise<Attempt<SessionKey>> {
  return outcomeOf(async () => {
    const account = await getProven(proof);
    if (needsSetup(account)) throw new SignInLapsed();
    const counters = codeCounters(browser, account.id);
    await takeTry(counters);

    const key = await perform(visitor, async (uow) => {
      if (!(await way.use(uow, account))) return null;
      await recordSignIn(uow, { accountId: account.id, way: way.name, isSuccess: true, browser });
      return openSession(uow, account, browser);
    });
    if (key === null) {
      await recordFailure(account.id, way.cause, browser);
      throw way.refusal;
    }
    await endTries(counters);
    return key;
  });
}

/** The account of a first step, as long as nothing about it has changed since. */
export async function getProven({ accountId, sessionVersion }: PasswordProof): Promise<ProvableAccount> {
  const account = await db.account.findUnique({ where: { id: accountId }, select: provable });
  if (account === null || !account.isActive || account.sessionVersion !== sessionVersion) throw new SignInLapsed();
  return account;
}
