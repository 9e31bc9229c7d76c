import "server-only";
import type { Visitor } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import type { SignInWay } from "@/lib/db/generated/enums";
import { perform } from "@/lib/db/unit-of-work";
import { passes } from "@/lib/rate-limit/limits";
import type { Browser } from "./browser";
import { recordSignIn } from "./history/record";

const visitor: Visitor = { kind: "visitor" };

const WAYS = {
  password: "PASSWORD",
  code: "CODE",
  "recovery code": "RECOVERY_CODE",
  identity: "MINISTRY",
  passkey: "PASSKEY",
} as const satisfies Record<string, SignInWay>;

export type FailureCause = keyof typeof WAYS;

/** An address that belongs to nobody is not written down: people type passwords into the wrong field. */
export async function recordFailure(
  accountId: string | null,
  cause: FailureCause,
  /** Of somebody who tried to sign in; absent when a signed-in person only proves themselves again. */
  browser?: Pick<Browser, "address" | "device">,
): Promise<void> {
  const subject = accountId === null ? { kind: "sign-in", id: "unknown" } : { kind: "account", id: accountId };
  await perform(visitor, async (uow) => {
    await recordAudit(uow, { action: "account.signInFailed", subject, reason: cause });
    if (browser !== undefined) await recordSignIn(uow, { accountId, way: WAYS[cause], isSuccess: false, browser });
  });
  if (await passes("sign-in-alarm", "all")) await perform(visitor, (uow) => recordAudit(uow, alarm));
}

const alarm = {
  action: "account.signInAlarm",
  subject: { kind: "sign-in", id: "alarm" },
  reason: "サインインの失敗が1時間の上限を超えました。",
} as const;
