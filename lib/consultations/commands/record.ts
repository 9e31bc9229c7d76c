import "server-only";
import { relationsTo } from "@/lib/consultations/permissions";
import type { Prisma } from "@/lib/db/generated/client";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { NotPermitted, RecordNotFound } from "@/lib/errors";

export type Consultation = Prisma.ConsultationGetPayload<Record<string, never>>;

/** The record for a change, held until the end. Who stands in no relation to it hears the same as if it did not exist. */
export async function findForChange(uow: UnitOfWork, id: string): Promise<Consultation> {
  await uow.tx.$queryRaw`SELECT 1 FROM consultation WHERE id = ${id}::uuid FOR UPDATE`;
  const consultation = await uow.tx.consultation.findUnique({ where: { id } });
  if (consultation === null || relationsTo(uow.actor, consultation).length === 0) throw new RecordNotFound();
  return consultation;
}

/** The same for an officer of the desk. */
export async function findForDesk(uow: UnitOfWork, id: string): Promise<Consultation> {
  const consultation = await findForChange(uow, id);
  if (!relationsTo(uow.actor, consultation).includes("desk")) throw new NotPermitted();
  return consultation;
}

/** The officer who acts; everybody else is refused. */
export function officerId(uow: UnitOfWork): string {
  if (uow.actor.kind !== "staff") throw new NotPermitted();
  return uow.actor.accountId;
}

/** What the audit keeps of a row: the state of the case, no personal data. */
export function auditView(consultation: Consultation) {
  return {
    status: consultation.status,
    version: consultation.version,
    topics: consultation.topics,
    assigneeId: consultation.assigneeId,
    deputyId: consultation.deputyId,
    outcome: consultation.outcome,
    mergedIntoId: consultation.mergedIntoId,
  };
}
