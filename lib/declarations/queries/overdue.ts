import "server-only";
import { lateBefore } from "@/lib/cases/late";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { statusGroups } from "@/lib/declarations/workflow";
import { toJapanDay } from "@/lib/japan/dates";
import { getSetting } from "@/lib/settings/queries";

type Where = Prisma.DeclarationWhereInput;

/**
 * Cases that the office has held for more business days than its target. The age of a case is counted in code; here the
 * same count is turned round into the day of receipt before which a case is late, one for each length of stops there is.
 */
export async function overdueWhere(now: Date): Promise<Where> {
  const open: Where = { status: { in: [...statusGroups.withOffice] }, decidedAt: null };
  const [targetDays, stops] = await Promise.all([
    getSetting("declaration.targetDays", { on: toJapanDay(now) }),
    db.declaration.groupBy({ by: ["stoppedDays"], where: open, orderBy: { stoppedDays: "asc" }, take: 500 }),
  ]);
  const late = stops.map(({ stoppedDays }) => ({
    stoppedDays,
    receivedAt: { lt: lateBefore(now, targetDays + stoppedDays) },
  }));
  // Prisma takes an empty OR within an AND as true.
  return late.length === 0 ? { id: { in: [] } } : { AND: [open, { OR: late }] };
}
