import "server-only";
import { hasDuty, type Staff } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import { addJob } from "@/lib/db/jobs";
import { perform } from "@/lib/db/unit-of-work";
import { NotPermitted } from "@/lib/errors";
import { consume } from "@/lib/rate-limit/limits";
import { recordVerification, verifyAudit } from "./verify";

/** More than this takes longer than anybody waits for a page; then the worker does it, and the screen tells when it has. */
const AT_ONCE_MAX = 200_000;

/** Asked for on the screen. Returns whether the result is there already. */
export async function verifyNow(staff: Staff): Promise<"verified" | "begun"> {
  if (!hasDuty(staff, "AUDIT")) throw new NotPermitted();
  await consume("audit-verify", staff.accountId);
  if ((await db.auditEvent.count({ take: AT_ONCE_MAX + 1 })) > AT_ONCE_MAX) {
    await perform(staff, (uow) => addJob(uow, "verify-audit", {}, { key: "verify-audit" }));
    return "begun";
  }
  const verification = await verifyAudit();
  await perform(staff, (uow) => recordVerification(uow, verification));
  return "verified";
}
