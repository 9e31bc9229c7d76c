import "server-only";
import { blocking } from "@/lib/awards/entries/queries/scope";
import type { UnitOfWork } from "@/lib/db/unit-of-work";

/** To whoever is in conflict with it an entry does not exist: it is never given to them. */
export async function isInConflict({ tx }: UnitOfWork, entryId: string, personId: string): Promise<boolean> {
  return (await tx.awardConflict.count({ where: { AND: [{ entryId }, blocking([personId])] } })) > 0;
}
