import "server-only";
import { type Actor, actorId } from "@/lib/access/actor";
import { ownersFor } from "@/lib/cases/queries/owners";
import { consultationGroups } from "@/lib/consultations/workflow";
import { db } from "@/lib/db/client";

const IDS_MAX = 5000;

/** Open cases of whoever looks, and of those they stand in for today, in which something came that they have not seen. */
export async function listUnread(actor: Actor): Promise<string[]> {
  const reader = actorId(actor);
  if (reader === null) return [];
  const own = await ownersFor(actor);
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT c.id::text AS id FROM consultation c
    LEFT JOIN thread_seen s ON s.case_id = c.id AND s.reader = ${reader}
    WHERE (c.assignee_id = ANY(${own}::uuid[]) OR c.deputy_id = ANY(${own}::uuid[]))
      AND c.status = ANY(${[...consultationGroups.open]}::consultation_status[])
      AND c.last_from_outside > coalesce(s.seen_up_to, '-infinity'::timestamptz)
    ORDER BY c.received_at, c.id LIMIT ${IDS_MAX}`;
  return rows.map(({ id }) => id);
}

/** Up to where this person has read each of these cases. */
export async function seenUpTo(actor: Actor, caseIds: readonly string[]): Promise<ReadonlyMap<string, Date>> {
  const reader = actorId(actor);
  if (reader === null || caseIds.length === 0) return new Map();
  const marks = await db.threadSeen.findMany({
    where: { reader, caseId: { in: [...caseIds] } },
    select: { caseId: true, seenUpTo: true },
  });
  return new Map(marks.map((mark) => [mark.caseId, mark.seenUpTo]));
}
