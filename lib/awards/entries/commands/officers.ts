import "server-only";
import { blocking } from "@/lib/awards/entries/queries/scope";
import type { UnitOfWork } from "@/lib/db/unit-of-work";

/** Asked after the change: the row of the account is locked from then on, and a closing that was faster is seen. */
export async function isOfficer({ tx }: UnitOfWork, id: string): Promise<boolean> {
  return (await tx.account.count({ where: { id, isActive: true, duties: { has: "AWARD" } } })) > 0;
}

/** To whoever is in conflict with it an entry does not exist: it is never given to them. */
export async function isInConflict({ tx }: UnitOfWork, entryId: string, personId: string): Promise<boolean> {
  return (await tx.awardConflict.count({ where: { AND: [{ entryId }, blocking([personId])] } })) > 0;
}
