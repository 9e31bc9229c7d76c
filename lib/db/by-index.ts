import "server-only";
import { db } from "./client";
import type { Prisma } from "./generated/client";

/**
 * Asks with table scans ruled out. A word or choice that most rows have would tempt the planner to read the table, whose
 * arrays cost ten times what it thinks they do, since it does not count their unpacking.
 */
export async function byIndex<Row>(statement: Prisma.Sql): Promise<Row[]> {
  const [, rows] = await db.$transaction([
    db.$executeRaw`SET LOCAL enable_seqscan = off`,
    db.$queryRaw<Row[]>(statement),
  ]);
  return rows;
}
