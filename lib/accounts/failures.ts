import "server-only";
import type { Visitor } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import { perform } from "@/lib/db/unit-of-work";
import { passes } from "@/lib/rate-limit/limits";

const visitor: Visitor = { kind: "visitor" };

export type FailureCause = "password" | "code" | "recovery code" | "identity";

/** An address that belongs to nobody is not written down: people type passwords into the wrong field. */
export async function recordFailure(accountId: string | null, cause: FailureCause): Promise<void> {
  const subject = accountId === null ? { kind: "sign-in", id: "unknown" } : { kind: "account", id: accountId };
  await perform(visitor, (uow) => recordAudit(uow, { action: "account.signInFailed", subject, reason: cause }));
  if (await passes("sign-in-alarm", "all")) await perform(visitor, (uow) => recordAudit(uow, alarm));
}

const alarm = {
  action: "account.signInAlarm",
  subject: { kind: "sign-in", id: "alarm" },
  reason: "サインインの失敗が1時間の上限を超えました。",
} as const;
