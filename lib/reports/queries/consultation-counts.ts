import "server-only";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { startOfJapanDay } from "@/lib/japan/dates";
import type { Period } from "@/lib/reports/period";

type Code = { readonly code: string; readonly count: number };

const span = ({ from, until }: Period) => ({ gte: startOfJapanDay(from), lt: startOfJapanDay(until) });
const through = (entrance: string | undefined) => (entrance === undefined ? {} : { entrance });

/** Received in the period, by topic; a case with two topics counts for both. */
export function countTopics({ from, until }: Period, entrance?: string): Promise<Code[]> {
  const only = entrance === undefined ? Prisma.empty : Prisma.sql`AND entrance = ${entrance}`;
  return db.$queryRaw<Code[]>`
    SELECT topic AS code, count(*)::int AS count
      FROM consultation, unnest(topics) AS topic
     WHERE status <> 'MERGED' AND received_at >= ${startOfJapanDay(from)} AND received_at < ${startOfJapanDay(until)} ${only}
     GROUP BY 1 ORDER BY 1`;
}

/** Received in the period, by prefecture. */
export async function countPrefectures(period: Period, entrance?: string): Promise<Code[]> {
  const groups = await db.consultation.groupBy({
    by: ["prefectureCode"],
    where: { receivedAt: span(period), status: { not: "MERGED" }, ...through(entrance) },
    _count: { _all: true },
    orderBy: { prefectureCode: "asc" },
  });
  return groups.map(({ prefectureCode, _count }) => ({ code: prefectureCode, count: _count._all }));
}

/** Closed in the period, by how they ended. */
export async function countOutcomes(period: Period, entrance?: string): Promise<Code[]> {
  const groups = await db.consultation.groupBy({
    by: ["outcome"],
    where: { endedAt: span(period), status: "CLOSED", ...through(entrance) },
    _count: { _all: true },
    orderBy: { outcome: "asc" },
  });
  return groups.map(({ outcome, _count }) => ({ code: outcome ?? "", count: _count._all }));
}

/** Closed in the period and rated, by the mark. */
export async function countMarks(period: Period, entrance?: string) {
  const groups = await db.consultation.groupBy({
    by: ["satisfaction"],
    where: { endedAt: span(period), status: "CLOSED", satisfaction: { not: null }, ...through(entrance) },
    _count: { _all: true },
    orderBy: { satisfaction: "asc" },
  });
  return groups.map(({ satisfaction, _count }) => ({ value: satisfaction ?? 0, count: _count._all }));
}
