import "server-only";
import { type Channel, recordAudit } from "@/lib/audit/record";
import { clockChanges } from "@/lib/cases/stops";
import { relationsTo } from "@/lib/consultations/permissions";
import { type ConsultationAction, consultationWorkflow, isIn } from "@/lib/consultations/workflow";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { takeStep } from "@/lib/workflow/workflow";
import { auditView, type Consultation } from "./record";
import { type ConsultationChanges, updateConsultation } from "./update";

export type Move = {
  /** The version on the screen the actor decided from; left out by the worker, and by whoever only writes a message. */
  readonly seenVersion?: number;
  readonly changes?: ConsultationChanges;
  readonly reason?: string;
  readonly channel?: Channel;
};

/** One step of the table: may I, change, keep the clock, record. */
export async function moveConsultation(
  uow: UnitOfWork,
  before: Consultation,
  action: ConsultationAction,
  move: Move = {},
): Promise<Consultation> {
  const status = takeStep(consultationWorkflow, action, before.status, relationsTo(uow.actor, before));
  const after = await updateConsultation(uow, before.id, move.seenVersion ?? before.version, {
    status,
    ...clockChanges(before, isIn("withRequester", status), uow.now),
    endedAt: isIn("ended", status) ? uow.now : null,
    ...move.changes,
  });
  await recordAudit(uow, {
    action: `consultation.${action}`,
    subject: { kind: "consultation", id: after.id },
    step: { flow: "consultation", from: before.status, to: status },
    reason: move.reason ?? null,
    before: auditView(before),
    after: auditView(after),
    ...(move.channel === undefined ? {} : { channel: move.channel }),
  });
  return after;
}
