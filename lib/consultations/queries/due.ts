import "server-only";
import { clock } from "@/lib/clock";
import { consultationGroups } from "@/lib/consultations/workflow";
import { db } from "@/lib/db/client";
import { daysBefore } from "@/lib/durations";

const LIST_MAX = 1000;
const open = { in: [...consultationGroups.open] };

/** Messages of the desk whose ten minutes are over and whose own job was lost. */
export async function listMessagesDue(): Promise<string[]> {
  const rows = await db.threadMessage.findMany({
    where: { flow: "consultation", side: "DESK", releasedAt: null, recalledAt: null, releaseAt: { lte: clock.now() } },
    select: { id: true },
    orderBy: [{ releaseAt: "asc" }, { id: "asc" }],
    take: LIST_MAX,
  });
  return rows.map(({ id }) => id);
}

/** Cases that wait for the requester, or were answered, for at least five days. */
export async function listQuiet(): Promise<string[]> {
  const rows = await db.consultation.findMany({
    where: {
      status: { in: ["AWAITING_REPLY", "ANSWERED"] },
      lastFromDesk: { lte: daysBefore(clock.now(), 5) },
    },
    select: { id: true },
    orderBy: [{ lastFromDesk: "asc" }, { id: "asc" }],
    take: LIST_MAX,
  });
  return rows.map(({ id }) => id);
}

/** Open cases without an owner who is there and has the duty; the deputy counts as well. */
export async function listWithoutOwner(): Promise<string[]> {
  const gone = { OR: [{ isActive: false }, { NOT: { duties: { has: "CONSULTATIONS" as const } } }] };
  const rows = await db.consultation.findMany({
    where: { status: open, OR: [{ assigneeId: null }, { assignee: gone }, { deputyId: null }, { deputy: gone }] },
    select: { id: true },
    orderBy: { id: "asc" },
    take: LIST_MAX,
  });
  return rows.map(({ id }) => id);
}
