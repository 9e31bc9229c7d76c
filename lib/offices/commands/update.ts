import "server-only";
import { changesSince } from "@/lib/cases/commands/changes-since";
import type { Prisma } from "@/lib/db/generated/client";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { wholeList } from "@/lib/db/whole-list";
import { StaleRecord } from "@/lib/errors";
import type { Office } from "./record";

export type OfficeChanges = Prisma.OfficeUncheckedUpdateManyInput;

/** `seenVersion` is the version on the screen the actor decided from; the second of two writers is told what changed. */
export async function updateOffice(
  uow: UnitOfWork,
  id: string,
  seenVersion: number,
  changes: OfficeChanges,
): Promise<Office> {
  const { searchGrams } = changes;
  const lists = Array.isArray(searchGrams) ? { searchGrams: wholeList(searchGrams) } : {};
  const { count } = await uow.tx.office.updateMany({
    where: { id, version: seenVersion },
    data: { ...changes, ...lists, version: { increment: 1 }, updatedAt: uow.now },
  });
  if (count === 0) throw new StaleRecord(await changesSince(uow, { kind: "office", id, seenVersion }));
  return uow.tx.office.findUniqueOrThrow({ where: { id } });
}
