import "server-only";
import type { Prisma } from "@/lib/db/generated/client";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { relationsTo } from "@/lib/declarations/permissions";
import { NotPermitted, RecordNotFound } from "@/lib/errors";

export type Declaration = Prisma.DeclarationGetPayload<Record<string, never>>;

/** The record for a change. Who stands in no relation to it hears the same as if it did not exist. */
export async function findForChange(uow: UnitOfWork, id: string): Promise<Declaration> {
  const declaration = await uow.tx.declaration.findUnique({ where: { id } });
  if (declaration === null || relationsTo(uow.actor, declaration).length === 0) throw new RecordNotFound();
  return declaration;
}

/** For the jobs of the worker, which no person may start. */
export async function findForWorker(uow: UnitOfWork, id: string): Promise<Declaration> {
  const declaration = await findForChange(uow, id);
  if (!relationsTo(uow.actor, declaration).includes("worker")) throw new NotPermitted();
  return declaration;
}

/** What the audit keeps of a row: the state of the case, no personal data. */
export function auditView(declaration: Declaration) {
  return {
    status: declaration.status,
    version: declaration.version,
    assigneeId: declaration.assigneeId,
    currentVersionId: declaration.currentVersionId,
    publishedVersionId: declaration.publishedVersionId,
    publishAt: declaration.publishAt?.toISOString() ?? null,
    validUntil: declaration.validUntil?.toISOString().slice(0, 10) ?? null,
  };
}
