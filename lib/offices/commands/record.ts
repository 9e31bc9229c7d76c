import "server-only";
import type { Prisma } from "@/lib/db/generated/client";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { NotPermitted, RecordNotFound } from "@/lib/errors";
import { relationsTo } from "@/lib/offices/permissions";

export type Office = Prisma.OfficeGetPayload<Record<string, never>>;

/** The record for a change. Who stands in no relation to it hears the same as if it did not exist. */
export async function findForChange(uow: UnitOfWork, id: string): Promise<Office> {
  const office = await uow.tx.office.findUnique({ where: { id } });
  if (office === null || relationsTo(uow.actor, office).length === 0) throw new RecordNotFound();
  return office;
}

/** The same for an officer, who sees notes and owners. */
export async function findForReview(uow: UnitOfWork, id: string): Promise<Office> {
  const office = await findForChange(uow, id);
  if (!relationsTo(uow.actor, office).includes("reviewer")) throw new NotPermitted();
  return office;
}

/** What the audit keeps of a row: the state of the case, no personal data. */
export function auditView(office: Office) {
  return {
    status: office.status,
    version: office.version,
    assigneeId: office.assigneeId,
    currentVersionId: office.currentVersionId,
    publishedVersionId: office.publishedVersionId,
    confirmedOn: office.confirmedOn?.toISOString().slice(0, 10) ?? null,
  };
}
