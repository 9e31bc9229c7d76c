import "server-only";
import { hasDuty, type Staff } from "@/lib/access/actor";
import { settingsInForce } from "@/lib/awards/editions/queries/in-force";
import type { MeetingRow } from "@/lib/awards/meetings/view";
import { isInConflict } from "@/lib/awards/results/queries/conflict";
import { db } from "@/lib/db/client";

const MEETINGS_MAX = 100;

type Meetings = {
  readonly rows: readonly MeetingRow[];
  /** Categories that no meeting deals with yet. */
  readonly free: readonly { readonly value: string; readonly label: string }[];
};

/**
 * The meetings of a year. Null for whoever is in conflict of interest with an entry of it: agenda, order and comings and goings
 * would tell of what is hidden, so a colleague runs all of it.
 */
export async function listMeetings(staff: Staff, editionId: string): Promise<Meetings | null> {
  if (!hasDuty(staff, "AWARD") || (await isInConflict(db, staff, editionId))) return null;
  const inForce = await settingsInForce(editionId);
  const categories = inForce?.settings.categories ?? [];
  const nameOf = (key: string) => categories.find((category) => category.key === key)?.name ?? key;
  const meetings = await db.awardMeeting.findMany({
    where: { editionId },
    select: { id: true, ordinal: true, status: true, startsAt: true, categories: true },
    orderBy: { ordinal: "asc" },
    take: MEETINGS_MAX,
  });
  const taken = meetings.filter(({ status }) => status !== "CANCELLED").flatMap((meeting) => meeting.categories);
  return {
    rows: meetings.map((meeting) => ({ ...meeting, categories: meeting.categories.map(nameOf) })),
    free: categories.filter(({ key }) => !taken.includes(key)).map(({ key, name }) => ({ value: key, label: name })),
  };
}

/** How a meeting stands that a form was about. */
export async function findSeenMeeting(staff: Staff, id: string) {
  if (!hasDuty(staff, "AWARD")) return null;
  const row = await db.awardMeeting.findUnique({
    where: { id },
    select: {
      ...{ editionId: true, ordinal: true, status: true, version: true, updatedAt: true },
      edition: { select: { fiscalYear: true } },
    },
  });
  if (row === null || (await isInConflict(db, staff, row.editionId))) return null;
  return { ...row, fiscalYear: row.edition.fiscalYear };
}

/** The newest meeting of a year, to go to after it was prepared. */
export async function findNewestMeeting(staff: Staff, editionId: string) {
  const row = await db.awardMeeting.findFirst({
    where: { editionId },
    select: { id: true },
    orderBy: { ordinal: "desc" },
  });
  return row === null ? null : findSeenMeeting(staff, row.id);
}
