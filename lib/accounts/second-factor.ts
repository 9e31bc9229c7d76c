import "server-only";
import { seal, unseal } from "@/lib/crypto/sealed";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import type { ProvableAccount } from "./account-row";
import { hashRecoveryCode, newRecoveryCodes } from "./recovery-codes";
import { acceptedStep, newTotpSecret } from "./totp";

/** A second factor that was shown and not yet confirmed. */
export type Enrolment = { readonly secret: string; readonly recoveryCodes: readonly string[] };

export function newEnrolment(): Enrolment {
  return { secret: newTotpSecret(), recoveryCodes: newRecoveryCodes() };
}

/** At rest a secret opens only with SECRET, and only in the row of its account. */
export function sealTotpSecret(accountId: string, secret: string): string {
  return seal("second factor", secret, accountId);
}

/** Uses a code of the authenticator up. The row decides between two requests that bring the same code. */
export async function spendCode(uow: UnitOfWork, account: ProvableAccount, code: string): Promise<boolean> {
  const { id, sessionVersion, totpSecret, totpLastStep } = account;
  const secret = totpSecret === null ? null : unseal("second factor", totpSecret, id);
  const step = secret === null ? null : acceptedStep(secret, code, uow.now, totpLastStep);
  if (step === null) return false;
  const { count } = await uow.tx.account.updateMany({
    where: { id, sessionVersion, isActive: true, OR: [{ totpLastStep: null }, { totpLastStep: { lt: step } }] },
    data: { totpLastStep: step },
  });
  return count === 1;
}

export async function spendRecoveryCode(uow: UnitOfWork, account: ProvableAccount, code: string): Promise<boolean> {
  const { id, sessionVersion } = account;
  const { count } = await uow.tx.recoveryCode.updateMany({
    where: {
      accountId: id,
      codeHash: hashRecoveryCode(id, code),
      usedAt: null,
      account: { isActive: true, sessionVersion },
    },
    data: { usedAt: uow.now },
  });
  return count === 1;
}

/** New codes replace all earlier ones, used or not. */
export async function putRecoveryCodes(uow: UnitOfWork, accountId: string, codes: readonly string[]): Promise<void> {
  await uow.tx.recoveryCode.deleteMany({ where: { accountId } });
  await uow.tx.recoveryCode.createMany({
    data: codes.map((code) => ({ accountId, codeHash: hashRecoveryCode(accountId, code), createdAt: uow.now })),
  });
}
