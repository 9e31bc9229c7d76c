import "server-only";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { IntroductionStatus, MatchDirection, MatchSide } from "@/lib/db/generated/enums";

/** Of introductions that were proposed from `from` and before `to`. Counts and days: nobody is named. */
export type IntroductionStatistics = {
  /** Requests that came in within the time. */
  readonly requests: number;
  /** Introductions that were proposed within the time. */
  readonly proposed: number;
  readonly byDirection: readonly { readonly direction: MatchDirection; readonly count: number }[];
  /** Where they stand now. */
  readonly byStatus: readonly { readonly status: IntroductionStatus; readonly count: number }[];
  /** Codes of DECLINE_REASONS in lib/matching/options.ts, the most frequent first. */
  readonly byRefusal: readonly { readonly side: MatchSide; readonly reason: string; readonly count: number }[];
  /** Codes of OUTCOMES in lib/matching/options.ts; null for one whose outcome is not known yet. */
  readonly byOutcome: readonly { readonly outcome: string | null; readonly count: number }[];
  /** Days from the proposal until both had accepted; null where none was introduced. */
  readonly daysToBoth: { readonly median: number; readonly mean: number; readonly count: number } | null;
};

export async function introductionStatistics(from: Date, to: Date): Promise<IntroductionStatistics> {
  const where = { proposedAt: { gte: from, lt: to } };
  const [requests, directions, statuses, refusals, outcomes, days] = await Promise.all([
    db.matchRequest.count({ where: { createdAt: { gte: from, lt: to } } }),
    db.introduction.groupBy({ by: ["direction"], where, _count: { _all: true } }),
    db.introduction.groupBy({ by: ["status"], where, _count: { _all: true } }),
    db.introduction.groupBy({
      by: ["declinedBy", "declineReason"],
      where: { ...where, status: "DECLINED" },
      _count: { _all: true },
    }),
    db.introduction.groupBy({ by: ["outcome"], where: { ...where, status: "INTRODUCED" }, _count: { _all: true } }),
    daysToBoth(from, to),
  ]);
  const byDirection = directions.map(({ direction, _count }) => ({ direction, count: _count._all }));
  return {
    requests,
    proposed: byDirection.reduce((sum, { count }) => sum + count, 0),
    byDirection: byDirection.toSorted(byCount),
    byStatus: statuses.map(({ status, _count }) => ({ status, count: _count._all })).toSorted(byCount),
    byRefusal: refusals
      .flatMap(({ declinedBy: side, declineReason: reason, _count }) =>
        side === null || reason === null ? [] : [{ side, reason, count: _count._all }],
      )
      .toSorted(byCount),
    byOutcome: outcomes.map(({ outcome, _count }) => ({ outcome, count: _count._all })).toSorted(byCount),
    daysToBoth: days,
  };
}

type Counted = { readonly count: number };

function byCount(one: Counted, other: Counted): number {
  return other.count - one.count;
}

type DaysRow = { readonly count: number; readonly median: number | null; readonly mean: number | null };

async function daysToBoth(from: Date, to: Date): Promise<IntroductionStatistics["daysToBoth"]> {
  const days = Prisma.sql`extract(epoch FROM introduced_at - proposed_at) / 86400`;
  const [row] = await db.$queryRaw<DaysRow[]>`
    SELECT count(*)::int AS count,
           round((percentile_cont(0.5) WITHIN GROUP (ORDER BY ${days}))::numeric, 1)::float8 AS median,
           round(avg(${days})::numeric, 1)::float8 AS mean
      FROM introduction
     WHERE introduced_at IS NOT NULL AND proposed_at >= ${from} AND proposed_at < ${to}`;
  if (row === undefined || row.median === null || row.mean === null) return null;
  return { count: row.count, median: row.median, mean: row.mean };
}
