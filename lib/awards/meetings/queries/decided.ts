import "server-only";
import type { System } from "@/lib/access/actor";
import { storedSettings } from "@/lib/awards/editions/stored";
import { visibleTo } from "@/lib/awards/entries/queries/scope";
import { storedEvent } from "@/lib/awards/meetings/stored-log";
import type { Prisma } from "@/lib/db/generated/client";
import type { AwardEntryStatus, AwardMeetingStatus } from "@/lib/db/generated/enums";

/** What the jury decided for a year: keys of category and prize, and the entry, in the order of the places. */
export type DecidedAward = {
  readonly category: string;
  readonly prize: string;
  readonly entryId: string;
  readonly number: string;
  readonly status: AwardEntryStatus;
};

export type DecidedByJury = {
  /** Meetings whose decisions do not stand yet. */
  readonly unconfirmed: readonly number[];
  readonly awards: readonly DecidedAward[];
};

type Reader = Pick<Prisma.TransactionClient, "awardMeeting" | "awardMeetingEvent" | "awardRevision" | "awardEntry">;

const PORTAL: System = { kind: "system", job: "award-meeting" };
const ROWS_MAX = 5_000;
const STANDING: readonly AwardMeetingStatus[] = ["CONFIRMED", "CANCELLED"];

/** For the decision on winners, by callers that have looked who asks. */
export async function decidedByJury(reader: Reader, editionId: string): Promise<DecidedByJury> {
  const meetings = await reader.awardMeeting.findMany({
    where: { editionId },
    select: { id: true, ordinal: true, status: true, revisionId: true },
    orderBy: { ordinal: "asc" },
    take: ROWS_MAX,
  });
  const confirmed = meetings.filter(({ status }) => status === "CONFIRMED");
  const named = (await Promise.all(confirmed.map((meeting) => awardsOf(reader, meeting)))).flat();
  const entries = await reader.awardEntry.findMany({
    where: { AND: [visibleTo(PORTAL), { id: { in: named.map(({ entryId }) => entryId) } }] },
    select: { id: true, number: true, status: true },
    orderBy: { id: "asc" },
    take: ROWS_MAX,
  });
  const rows = new Map(entries.map(({ id, ...entry }) => [id, entry]));
  return {
    unconfirmed: meetings.filter(({ status }) => !STANDING.includes(status)).map(({ ordinal }) => ordinal),
    awards: named.flatMap((award) => {
      const entry = rows.get(award.entryId);
      return entry === undefined ? [] : [{ ...award, ...entry }];
    }),
  };
}

type Confirmed = { readonly id: string; readonly revisionId: string | null };

/** By the settings of the meeting: its log speaks of prizes by their names. */
async function awardsOf(reader: Reader, { id, revisionId }: Confirmed) {
  if (revisionId === null) return [];
  const { settings } = await reader.awardRevision.findUniqueOrThrow({
    where: { id: revisionId },
    select: { settings: true },
  });
  const { categories } = storedSettings(settings);
  const rows = await reader.awardMeetingEvent.findMany({
    where: { meetingId: id, kind: "decided" },
    orderBy: { ordinal: "asc" },
    take: ROWS_MAX,
  });
  return rows.flatMap((row) => {
    const event = storedEvent(row.event);
    if (event.kind !== "decided") return [];
    const { category, entryIds } = event;
    const prizes = categories.find(({ key }) => key === category)?.prizes ?? [];
    const prize = prizes.find(({ name, recipient }) => name === event.prize && recipient === "entrant")?.key ?? "";
    return entryIds.map((entryId) => ({ category, prize, entryId }));
  });
}
