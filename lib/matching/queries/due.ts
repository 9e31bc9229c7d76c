import "server-only";
import { db } from "@/lib/db/client";
import { introductionGroups } from "@/lib/matching/workflow";

const MANY = 5000;

/** For the worker: all that wait for an answer, the nearest to its end first. */
export async function listWaiting(): Promise<string[]> {
  const rows = await db.introduction.findMany({
    where: { status: { in: [...introductionGroups.waiting] } },
    select: { id: true },
    orderBy: [{ dueAt: "asc" }, { id: "asc" }],
    take: MANY,
  });
  return rows.map(({ id }) => id);
}
