import "server-only";
import type { UnitOfWork } from "@/lib/db/unit-of-work";

/** However a case moves on from waiting for whoever sent it, nobody is asked any more. */
export async function closeOpenRequests(uow: UnitOfWork, caseId: string): Promise<void> {
  await uow.tx.correctionRequest.updateMany({ where: { caseId, closedAt: null }, data: { closedAt: uow.now } });
}
