import "server-only";
import { lateBefore } from "@/lib/cases/late";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { toJapanDay } from "@/lib/japan/dates";
import { officeGroups } from "@/lib/offices/workflow";
import { getSetting } from "@/lib/settings/queries";

type Where = Prisma.OfficeWhereInput;

const LENGTHS_MAX = 500;

/** Offices that wait for the secretariat for more business days than its target, counted as for declarations. */
export async function overdueWhere(now: Date): Promise<Where> {
  const open: Where = { status: { in: [...officeGroups.withOffice] }, decidedAt: null };
  const [targetDays, stops] = await Promise.all([
    getSetting("satellite.targetDays", { on: toJapanDay(now) }),
    db.office.groupBy({ by: ["stoppedDays"], where: open, orderBy: { stoppedDays: "asc" }, take: LENGTHS_MAX }),
  ]);
  const late = stops.map(({ stoppedDays }) => ({
    stoppedDays,
    receivedAt: { lt: lateBefore(now, targetDays + stoppedDays) },
  }));
  // Prisma takes an empty OR within an AND as true.
  return late.length === 0 ? { id: { in: [] } } : { AND: [open, { OR: late }] };
}
