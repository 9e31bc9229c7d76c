import "server-only";
import { BLOCKING } from "@/lib/awards/conflicts/workflow";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { JapanDay } from "@/lib/japan/dates";
import type { FlowDays } from "@/lib/reports/flow-days";

const FLOWS = {
  consultation: {
    table: Prisma.sql`consultation`,
    received: Prisma.sql`received_at`,
    answered: Prisma.sql`first_answered_at`,
    ended: Prisma.sql`ended_at`,
    counted: Prisma.sql`status <> 'MERGED'`,
  },
  // Their clock begins anew with a change, which is not a new case.
  declaration: {
    table: Prisma.sql`declaration`,
    received: Prisma.sql`created_at`,
    answered: Prisma.sql`decided_at`,
    ended: Prisma.sql`coalesce(decided_at, ended_at)`,
    counted: Prisma.sql`true`,
  },
  office: {
    table: Prisma.sql`office`,
    received: Prisma.sql`created_at`,
    answered: Prisma.sql`decided_at`,
    ended: Prisma.sql`coalesce(decided_at, ended_at)`,
    counted: Prisma.sql`true`,
  },
  // Decided is what two people agreed on; a check that was opened again counts from then.
  awardEntry: {
    table: Prisma.sql`award_entry`,
    received: Prisma.sql`created_at`,
    answered: Prisma.sql`decided_at`,
    ended: Prisma.sql`coalesce(decided_at, ended_at)`,
    counted: Prisma.sql`true`,
  },
} as const;

export type ReportedFlow = keyof typeof FLOWS;

type Part = {
  /** Of consultations. */
  readonly entrance?: string | undefined;
  /** Accounts from whom a conflict of interest hides entries: what they may not see is not counted for them either. */
  readonly people?: readonly string[];
};

/** Cases of a flow by their days. However many they are, few days are shared by all of them. */
export function listFlowDays(
  flow: ReportedFlow,
  until: JapanDay,
  { entrance, people = [] }: Part = {},
): Promise<FlowDays[]> {
  const { table, received, answered, ended, counted } = FLOWS[flow];
  const day = (moment: Prisma.Sql) => Prisma.sql`to_char(${moment} AT TIME ZONE 'Asia/Tokyo', 'YYYY-MM-DD')`;
  const through = entrance === undefined ? Prisma.empty : Prisma.sql`AND entrance = ${entrance}`;
  const seen = flow === "awardEntry" && people.length > 0 ? notHiddenFrom(people) : Prisma.empty;
  return db.$queryRaw<FlowDays[]>`
    SELECT ${day(received)} AS "receivedOn", ${day(Prisma.sql`received_at`)} AS "clockFrom",
           ${day(answered)} AS "answeredOn", ${day(ended)} AS "endedOn",
           ${day(Prisma.sql`stopped_since`)} AS "stoppedOn", stopped_days AS "stoppedDays", count(*)::int AS count
      FROM ${table}
     WHERE ${counted} AND ${received} < ${`${until}T00:00:00+09:00`}::timestamptz ${through} ${seen}
     GROUP BY 1, 2, 3, 4, 5, 6
     ORDER BY 1, 2, 3, 4, 5, 6`;
}

function notHiddenFrom(people: readonly string[]): Prisma.Sql {
  return Prisma.sql`AND NOT EXISTS (
    SELECT 1 FROM award_conflict c
     WHERE c.entry_id = award_entry.id AND c.person_id = ANY(${[...people]}::uuid[])
       AND c.status = ANY(${[...BLOCKING]}::award_conflict_status[]))`;
}
