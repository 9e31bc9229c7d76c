import "server-only";
import type { Actor } from "@/lib/access/actor";
import { listStaff, type StaffOption } from "@/lib/accounts/queries";
import { BLOCKING } from "@/lib/awards/conflicts/workflow";
import { db } from "@/lib/db/client";

const CONFLICTS_MAX = 500;

/** Colleagues who can be given an entry: whoever is in conflict with it is not among them. */
export async function listEntryOfficers(actor: Actor, entryId: string): Promise<StaffOption[]> {
  const [officers, conflicts] = await Promise.all([
    listStaff(actor, { duty: "AWARD" }),
    db.awardConflict.findMany({
      where: { entryId, status: { in: [...BLOCKING] } },
      select: { personId: true },
      orderBy: { id: "asc" },
      take: CONFLICTS_MAX,
    }),
  ]);
  return officers.filter(({ id }) => !conflicts.some(({ personId }) => personId === id));
}
