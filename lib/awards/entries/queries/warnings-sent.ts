import "server-only";
import { type Actor, hasDuty } from "@/lib/access/actor";
import { db } from "@/lib/db/client";

/** Three for each of the unsent ones. */
const WARNINGS_MAX = 6000;

/** When the last warning before the deadline went out, by the draft it was about. */
export async function listWarningsSent(actor: Actor, draftIds: readonly string[]): Promise<ReadonlyMap<string, Date>> {
  if (!hasDuty(actor, "AWARD") || draftIds.length === 0) return new Map();
  const rows = await db.awardWarning.findMany({
    where: { draftId: { in: [...draftIds] } },
    select: { draftId: true, sentAt: true },
    orderBy: [{ sentAt: "asc" }, { draftId: "asc" }],
    take: WARNINGS_MAX,
  });
  return new Map(rows.map(({ draftId, sentAt }) => [draftId, sentAt]));
}
