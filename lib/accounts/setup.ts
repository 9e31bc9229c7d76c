import "server-only";
import type { Visitor } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import { clock } from "@/lib/clock";
import { type Attempt, perform, type UnitOfWork } from "@/lib/db/unit-of-work";
import { FieldsRefused } from "@/lib/errors";
import { needsSetup, type ProvableAccount } from "./account-row";
import type { Browser } from "./browser";
import { recordSignIn } from "./history/record";
import { isKnownPassword } from "./known-passwords";
import { outcomeOf } from "./outcome";
import { passwordFault, TOO_COMMON } from "./password-rules";
import { hashPassword, matchesPassword } from "./passwords";
import { CodeRefused, SignInLapsed } from "./refusals";
import type { SetupInput } from "./schema";
import { type Enrolment, putRecoveryCodes, sealTotpSecret } from "./second-factor";
import { openSession, type SessionKey } from "./sessions";
import { getProven, type PasswordProof } from "./sign-in";
import { tellOwner } from "./tell-owner";
import { acceptedStep } from "./totp";
import { codeCounters, endTries, takeTry } from "./tries";

const visitor: Visitor = { kind: "visitor" };

/** First sign-in: the one-time password is replaced, the authenticator is proved, and both count from here on. */
export function completeSetup(
  proof: PasswordProof,
  enrolment: Enrolment,
  input: SetupInput,
  browser: Browser,
): Promise<Attempt<SessionKey>> {
  return outcomeOf(async () => {
    const account = await getProven(proof);
    if (!needsSetup(account)) throw new SignInLapsed();
    const counters = codeCounters(browser, account.id);
    await takeTry(counters);

    const step = acceptedStep(enrolment.secret, input.code, clock.now(), null);
    if (step === null) throw new CodeRefused();
    await checkNewPassword(account, input.newPassword);
    const passwordHash = await hashPassword(input.newPassword);
    const key = await perform(visitor, (uow) => putFactors(uow, { account, enrolment, step, passwordHash, browser }));
    await endTries(counters);
    return key;
  });
}

/** Knows the person, unlike the form: a password made of one's own name or address is refused here. */
export async function checkNewPassword(account: ProvableAccount, newPassword: string): Promise<void> {
  const fault = passwordFault(newPassword, [account.email.split("@")[0] ?? "", account.name.replace(/\s/g, "")]);
  if (fault !== null) throw new FieldsRefused({ newPassword: fault });
  if (await isKnownPassword(newPassword)) throw new FieldsRefused({ newPassword: TOO_COMMON });
  if (await matchesPassword(account.passwordHash, newPassword)) {
    throw new FieldsRefused({ newPassword: "新しいパスワードには、今までと異なるものを入力してください。" });
  }
}

type Factors = {
  readonly account: ProvableAccount;
  readonly enrolment: Enrolment;
  readonly step: number;
  readonly passwordHash: string;
  readonly browser: Browser;
};

async function putFactors(uow: UnitOfWork, factors: Factors): Promise<SessionKey> {
  const { account, enrolment, step, passwordHash, browser } = factors;
  const { id, sessionVersion } = account;
  const { count } = await uow.tx.account.updateMany({
    where: { id, sessionVersion, isActive: true },
    data: {
      passwordHash,
      setupUntil: null,
      totpSecret: sealTotpSecret(id, enrolment.secret),
      totpLastStep: step,
      sessionVersion: { increment: 1 },
    },
  });
  if (count === 0) throw new SignInLapsed();
  await putRecoveryCodes(uow, id, enrolment.recoveryCodes);
  await recordAudit(uow, { action: "account.changePassword", subject: { kind: "account", id } });
  await recordAudit(uow, { action: "account.setSecondFactor", subject: { kind: "account", id } });
  await recordSignIn(uow, { accountId: id, way: "SETUP", isSuccess: true, browser });
  await tellOwner(uow, account, "both");
  return openSession(uow, { ...account, sessionVersion: sessionVersion + 1 }, browser);
}
