import "server-only";
import type { Prisma } from "@/lib/db/generated/client";
import type { OfficeImportStatus } from "@/lib/db/generated/enums";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { DomainError, StepNotAllowed } from "@/lib/errors";
import { type ImportAction, importPermissions, importWorkflow } from "@/lib/offices/imports/permissions";
import { relationsTo } from "@/lib/offices/permissions";
import { takeStep } from "@/lib/workflow/workflow";

export type OfficeImport = Prisma.OfficeImportGetPayload<Record<string, never>>;

class ImportNotFound extends DomainError {
  override readonly name = "RecordNotFound";
  constructor() {
    super("この取り込みは見つかりません。取り込みの一覧からもう一度開いてください。");
  }
}

/** Holds the import to the end of the transaction: two clicks, and a job that is tried again, come one after the other. */
export async function lockImport(uow: UnitOfWork, id: string): Promise<OfficeImport> {
  await uow.tx.$queryRaw`SELECT 1 FROM office_import WHERE id = ${id}::uuid FOR UPDATE`;
  const found = await uow.tx.officeImport.findUnique({ where: { id } });
  const relations = found === null ? [] : relationsTo(uow.actor, found);
  if (found === null || !importPermissions.view.some((who) => relations.includes(who))) throw new ImportNotFound();
  return found;
}

type Changes = Omit<Prisma.OfficeImportUncheckedUpdateInput, "status" | "updatedAt">;

/** One step of the table. */
export async function moveImport(
  uow: UnitOfWork,
  before: OfficeImport,
  action: ImportAction,
  changes: Changes = {},
): Promise<OfficeImport> {
  const status: OfficeImportStatus = takeStep(importWorkflow, action, before.status, relationsTo(uow.actor, before));
  return uow.tx.officeImport.update({ where: { id: before.id }, data: { ...changes, status, updatedAt: uow.now } });
}

/** How far the worker has come. */
export async function progressImport(uow: UnitOfWork, id: string, changes: Changes): Promise<void> {
  await uow.tx.officeImport.update({
    where: { id },
    data: { ...changes, updatedAt: uow.now },
    select: { id: true },
  });
}

/** Who acts bears a name: what the worker does for somebody, it does as that person. */
export function accountOf({ actor }: UnitOfWork): string {
  if (actor.kind !== "member" && actor.kind !== "staff") throw new StepNotAllowed();
  return actor.accountId;
}

export function subjectOf(id: string) {
  return { kind: "office-import", id } as const;
}

/** What the audit keeps: numbers, and nothing that the file said. */
export function importView({ status, createCount, changeCount, sameCount, faultyCount, sha256 }: OfficeImport) {
  return { status, createCount, changeCount, sameCount, faultyCount, sha256 };
}
