import "server-only";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { wholeList } from "@/lib/db/whole-list";

/**
 * Tells every process that something public changed, in the transaction that changes it. Each process reads these rows at
 * least once a second and drops the pages and cached reads that carry one of the tags.
 */
export async function recordPublication(uow: UnitOfWork, tags: readonly string[]): Promise<void> {
  await uow.tx.publication.create({ data: { tags: wholeList(tags), at: uow.now }, select: { id: true } });
}
