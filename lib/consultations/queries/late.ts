import "server-only";
import { lateBefore } from "@/lib/cases/late";
import { consultationGroups } from "@/lib/consultations/workflow";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { toJapanDay } from "@/lib/japan/dates";
import { getSetting } from "@/lib/settings/queries";

type Where = Prisma.ConsultationWhereInput;

/** Cases that wait for their first answer longer than the target; each length of stops there is has its own last day. */
export async function lateWhere(now: Date): Promise<Where> {
  const open: Where = { status: { in: [...consultationGroups.withDesk] }, firstAnsweredAt: null };
  const [targetDays, stops] = await Promise.all([
    getSetting("consultation.targetDays", { on: toJapanDay(now) }),
    db.consultation.groupBy({ by: ["stoppedDays"], where: open, orderBy: { stoppedDays: "asc" }, take: 500 }),
  ]);
  const late = stops.map(({ stoppedDays }) => ({
    stoppedDays,
    receivedAt: { lt: lateBefore(now, targetDays + stoppedDays) },
  }));
  // Prisma takes an empty OR within an AND as true.
  return late.length === 0 ? { id: { in: [] } } : { AND: [open, { OR: late }] };
}
