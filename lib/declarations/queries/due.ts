import "server-only";
import { clock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { statusGroups } from "@/lib/declarations/workflow";
import { addDays, toJapanDay } from "@/lib/japan/dates";
import { getSetting } from "@/lib/settings/queries";

/** What the worker has to look at; each command decides once more, in its own transaction. */
export type DueKind = "publish" | "expire" | "remind";

const BATCH = 1000;

export async function listDue(kind: DueKind): Promise<string[]> {
  const rows = await db.declaration.findMany({
    where: await dueWhere[kind](),
    select: { id: true },
    orderBy: { id: "asc" },
    take: BATCH,
  });
  return rows.map(({ id }) => id);
}

const dueWhere: Record<DueKind, () => Promise<Prisma.DeclarationWhereInput>> = {
  publish: async () => ({ status: "ACCEPTED", publishAt: { lte: clock.now() } }),
  expire: async () => ({ status: "PUBLISHED", validUntil: { lt: new Date(toJapanDay(clock.now())) } }),
  remind: async () => {
    const today = toJapanDay(clock.now());
    const days = Math.max(...(await getSetting("declaration.reminderDays", { on: today })), -1);
    const validUntil = { gte: new Date(today), lte: new Date(addDays(today, days)) };
    return { status: { in: [...statusGroups.shown] }, validUntil };
  },
};
