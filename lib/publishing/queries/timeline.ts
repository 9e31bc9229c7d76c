import "server-only";
import { hasDuty, type Staff } from "@/lib/access/actor";
import { getStaffNames } from "@/lib/accounts/queries";
import { db } from "@/lib/db/client";

const EVENTS_MAX = 200;

/** What happened to a content, the latest first, with the names of colleagues. */
export async function listContentTimeline(staff: Staff, contentId: string) {
  if (!hasDuty(staff, "CONTENT")) return [];
  const events = await db.auditEvent.findMany({
    where: { subjectKind: "content", subjectId: contentId },
    select: { id: true, action: true, actorKind: true, actorId: true, reason: true, occurredAt: true },
    orderBy: { seq: "desc" },
    take: EVENTS_MAX,
  });
  const people = events.flatMap(({ actorKind, actorId }) => (actorKind === "staff" && actorId ? [actorId] : []));
  const names = await getStaffNames(staff, people);
  return events.map(({ id, actorId, actorKind, ...event }) => ({
    ...event,
    id: id.toString(),
    by: actorKind === "system" ? "自動" : (names.get(actorId ?? "") ?? "不明"),
  }));
}
