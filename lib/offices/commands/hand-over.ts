import "server-only";
import { mayOnAccount } from "@/lib/accounts/permissions";
import { NoSuccessor } from "@/lib/accounts/refusals";
import { recordAudit } from "@/lib/audit/record";
import { isOfficer } from "@/lib/cases/commands/officers";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { NotPermitted } from "@/lib/errors";
import { officesHeldBy } from "@/lib/offices/held";
import { auditView } from "./record";
import { updateOffice } from "./update";

type HandOver = { readonly from: string; readonly to: string; readonly reason: string };

const noSuccessor = () => new NoSuccessor("施設", "officeSuccessorId");

/** 引き継ぎ: every office that one officer holds goes to another, each with its record. */
export async function handOverOffices(uow: UnitOfWork, { from, to, reason }: HandOver): Promise<void> {
  if (!mayOnAccount(uow.actor, "handOver", { id: from })) throw new NotPermitted();
  if (from === to || !(await isOfficer(uow.tx, "office", to))) throw noSuccessor();
  const offices = await uow.tx.office.findMany({ where: officesHeldBy(from), orderBy: { id: "asc" } });
  for (const before of offices) {
    const after = await updateOffice(uow, before.id, before.version, { assigneeId: to });
    await recordAudit(uow, {
      action: "office.assign",
      subject: { kind: "office", id: after.id },
      reason,
      before: auditView(before),
      after: auditView(after),
    });
  }
  // Whoever closes the successor at this moment waits for the lock that the change took, or is seen here.
  if (!(await isOfficer(uow.tx, "office", to))) throw noSuccessor();
}
