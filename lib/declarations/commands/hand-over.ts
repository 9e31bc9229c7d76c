import "server-only";
import { mayOnAccount } from "@/lib/accounts/permissions";
import { NoSuccessor } from "@/lib/accounts/refusals";
import { recordAudit } from "@/lib/audit/record";
import { isOfficer } from "@/lib/cases/commands/officers";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { casesHeldBy } from "@/lib/declarations/held";
import { NotPermitted, RecordNotFound } from "@/lib/errors";
import { auditView } from "./record";
import { updateDeclaration } from "./update";

type HandOver = { readonly from: string; readonly to: string; readonly reason: string };

/** 引き継ぎ: every case of one officer that has not ended goes to another, each with its record. */
export async function handOverCases(uow: UnitOfWork, { from, to, reason }: HandOver): Promise<void> {
  if (!mayOnAccount(uow.actor, "handOver", { id: from })) throw new NotPermitted();
  if (from === to || !(await isOfficer(uow.tx, "declaration", to))) throw new NoSuccessor();
  const cases = await uow.tx.declaration.findMany({ where: casesHeldBy(from), orderBy: { id: "asc" } });
  for (const before of cases) {
    const after = await updateDeclaration(uow, before.id, before.version, { assigneeId: to });
    await recordAudit(uow, {
      action: "declaration.assign",
      subject: { kind: "declaration", id: after.id },
      reason,
      before: auditView(before),
      after: auditView(after),
    });
  }
  // Whoever closes the successor at this moment waits for the lock that the change took, or is seen here.
  if (!(await isOfficer(uow.tx, "declaration", to))) throw new NoSuccessor();
}

/** Asked after the change too: the row of the account is locked from then on, and a closing that was faster is seen. */
export async function requireActiveOwner(uow: UnitOfWork, accountId: string | null): Promise<void> {
  if (accountId !== null && !(await isOfficer(uow.tx, "declaration", accountId))) throw new RecordNotFound();
}
