import "server-only";
import { mayOnAccount } from "@/lib/accounts/permissions";
import { NoSuccessor } from "@/lib/accounts/refusals";
import { recordAudit } from "@/lib/audit/record";
import { entriesHeldBy } from "@/lib/awards/entries/held";
import { isOfficer } from "@/lib/cases/commands/officers";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { NotPermitted } from "@/lib/errors";
import { isInConflict } from "./officers";
import { auditView } from "./record";
import { updateEntry } from "./update";

type HandOver = { readonly from: string; readonly to: string; readonly reason: string };

const noSuccessor = () => new NoSuccessor("応募", "entrySuccessorId");

/**
 * 引き継ぎ: every entry that one officer holds goes to another, each with its record. One that the other is in conflict with goes to
 * nobody, and stands in the queue without an owner: whoever hands over is not told of it.
 */
export async function handOverEntries(uow: UnitOfWork, { from, to, reason }: HandOver): Promise<void> {
  if (!mayOnAccount(uow.actor, "handOver", { id: from })) throw new NotPermitted();
  if (from === to || !(await isOfficer(uow.tx, "awardEntry", to))) throw noSuccessor();
  const entries = await uow.tx.awardEntry.findMany({ where: entriesHeldBy(from), orderBy: { id: "asc" } });
  for (const before of entries) {
    const assigneeId = (await isInConflict(uow, before.id, to)) ? null : to;
    const after = await updateEntry(uow, before.id, before.version, { assigneeId });
    await recordAudit(uow, {
      action: "awardEntry.assign",
      subject: { kind: "awardEntry", id: after.id },
      reason,
      before: auditView(before),
      after: auditView(after),
    });
  }
  // Whoever closes the successor at this moment waits for the lock that the change took, or is seen here.
  if (!(await isOfficer(uow.tx, "awardEntry", to))) throw noSuccessor();
}
