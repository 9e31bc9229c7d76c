import "server-only";
import { randomUUID } from "node:crypto";
import type { Browser } from "@/lib/accounts/browser";
import { SIGN_IN_DAYS } from "@/lib/accounts/limits";
import type { SignInWay } from "@/lib/db/generated/enums";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { daysBefore } from "@/lib/durations";
import { networkOf } from "@/lib/rate-limit/address";

export type SignInTry = {
  /** Null for an address that belongs to nobody: nothing is written, by the same statement and in the same time. */
  readonly accountId: string | null;
  readonly way: SignInWay;
  readonly isSuccess: boolean;
  readonly browser: Pick<Browser, "address" | "device">;
};

export async function recordSignIn(uow: UnitOfWork, { accountId, way, isSuccess, browser }: SignInTry): Promise<void> {
  await uow.tx.$executeRaw`
    INSERT INTO sign_in_entry (id, account_id, at, way, is_success, device, network)
    SELECT ${randomUUID()}::uuid, id, ${uow.now}::timestamptz, ${way}::sign_in_way, ${isSuccess}, ${browser.device},
      ${networkOf(browser.address)}
    FROM account WHERE id = ${accountId}::uuid`;
}

/** Daily job: what is older than is said on the screens. */
export async function clearOldSignIns(uow: UnitOfWork): Promise<void> {
  const before = daysBefore(uow.now, SIGN_IN_DAYS);
  await uow.tx.signInEntry.deleteMany({ where: { at: { lt: before } } });
}
