import "server-only";
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

/** Cases of a flow by their days. However many they are, few days are shared by all of them. */
export function listFlowDays(flow: ReportedFlow, until: JapanDay, entrance?: string): Promise<FlowDays[]> {
  const { table, received, answered, ended, counted } = FLOWS[flow];
  const day = (moment: Prisma.Sql) => Prisma.sql`to_char(${moment} AT TIME ZONE 'Asia/Tokyo', 'YYYY-MM-DD')`;
  const through = entrance === undefined ? Prisma.empty : Prisma.sql`AND entrance = ${entrance}`;
  return db.$queryRaw<FlowDays[]>`
    SELECT ${day(received)} AS "receivedOn", ${day(Prisma.sql`received_at`)} AS "clockFrom",
           ${day(answered)} AS "answeredOn", ${day(ended)} AS "endedOn",
           ${day(Prisma.sql`stopped_since`)} AS "stoppedOn", stopped_days AS "stoppedDays", count(*)::int AS count
      FROM ${table}
     WHERE ${counted} AND ${received} < ${`${until}T00:00:00+09:00`}::timestamptz ${through}
     GROUP BY 1, 2, 3, 4, 5, 6
     ORDER BY 1, 2, 3, 4, 5, 6`;
}
