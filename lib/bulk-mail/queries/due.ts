import "server-only";
import { ON_ITS_WAY } from "@/lib/bulk-mail/workflow";
import { clock } from "@/lib/clock";
import { db } from "@/lib/db/client";

const DUE_MAX = 100;

/** For the worker: what should be going out by now. */
export async function listDueLetters(): Promise<string[]> {
  const rows = await db.bulkMail.findMany({
    where: { status: { in: [...ON_ITS_WAY] }, releaseAt: { lte: clock.now() } },
    select: { id: true },
    orderBy: { releaseAt: "asc" },
    take: DUE_MAX,
  });
  return rows.map(({ id }) => id);
}
