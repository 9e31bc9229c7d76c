import "server-only";
import { changesSince } from "@/lib/cases/commands/changes-since";
import type { Prisma } from "@/lib/db/generated/client";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { StaleRecord } from "@/lib/errors";
import type { Declaration } from "./record";

export type DeclarationChanges = Prisma.DeclarationUncheckedUpdateManyInput;

/** `seenVersion` is the version on the screen the actor decided from; the second of two writers is told what changed. */
export async function updateDeclaration(
  uow: UnitOfWork,
  id: string,
  seenVersion: number,
  changes: DeclarationChanges,
): Promise<Declaration> {
  const { count } = await uow.tx.declaration.updateMany({
    where: { id, version: seenVersion },
    data: { ...changes, version: { increment: 1 }, updatedAt: uow.now },
  });
  if (count === 0) throw new StaleRecord(await changesSince(uow, { kind: "declaration", id, seenVersion }));
  return uow.tx.declaration.findUniqueOrThrow({ where: { id } });
}
