import "server-only";
import { mayOnAccount } from "@/lib/accounts/permissions";
import { NoSuccessor } from "@/lib/accounts/refusals";
import { recordAudit } from "@/lib/audit/record";
import { isOfficer } from "@/lib/cases/commands/officers";
import { consultationsHeldBy } from "@/lib/consultations/held";
import { listOfficers } from "@/lib/consultations/officers";
import { type Officer, type People, proposePeople } from "@/lib/consultations/triage";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { NotPermitted } from "@/lib/errors";
import { auditView, type Consultation } from "./record";
import { updateConsultation } from "./update";

type HandOver = { readonly from: string; readonly to: string; readonly reason: string };

const noSuccessor = () => new NoSuccessor("相談", "consultationSuccessorId");

/** 引き継ぎ: the place of one officer, first or second, goes to another; owner and deputy stay two people. */
export async function handOverConsultations(uow: UnitOfWork, { from, to, reason }: HandOver): Promise<void> {
  if (!mayOnAccount(uow.actor, "handOver", { id: from })) throw new NotPermitted();
  if (from === to || !(await isOfficer(uow.tx, "consultation", to))) throw noSuccessor();
  const others = (await listOfficers(uow.tx, uow.now)).filter(({ id }) => id !== from && id !== to);
  const held = await uow.tx.consultation.findMany({ where: consultationsHeldBy(from), orderBy: { id: "asc" } });
  for (const before of held) {
    const people = peopleAfter(before, { from, to }, others);
    const after = await updateConsultation(uow, before.id, before.version, people);
    await recordAudit(uow, {
      action: "consultation.reassign",
      subject: { kind: "consultation", id: after.id },
      reason,
      before: auditView(before),
      after: auditView(after),
    });
  }
  // Whoever closes the successor at this moment waits for the lock that the change took, or is seen here.
  if (!(await isOfficer(uow.tx, "consultation", to))) throw noSuccessor();
}

type Change = { readonly from: string; readonly to: string };

/** A successor who already has the other place leaves one empty, which the triage fills. */
function peopleAfter(
  { assigneeId, deputyId, topics }: Consultation,
  { from, to }: Change,
  others: readonly Officer[],
): People {
  const [owner, deputy] = [assigneeId, deputyId].map((id) => (id === from ? to : id));
  if (owner !== deputy) return { assigneeId: owner ?? to, deputyId: deputy ?? null };
  return { assigneeId: to, deputyId: proposePeople(topics, others).assigneeId };
}
