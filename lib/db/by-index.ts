import "server-only";
import type { Prisma } from "./generated/client";
import { reading } from "./reading";
import { isReadingFromReplica, readFromPrimary } from "./reading-source";
import { isOverload } from "./retry";

/**
 * Asks with table scans ruled out. A word or choice that most rows have would tempt the planner to read the table, whose
 * arrays cost ten times what it thinks they do, since it does not count their unpacking.
 */
export async function byIndex<Row>(statement: Prisma.Sql): Promise<Row[]> {
  const isReplica = isReadingFromReplica();
  try {
    return await ask<Row>(statement);
  } catch (error) {
    // A replica that goes in the middle of a transaction takes it along.
    if (!isReplica || isOverload(error)) throw error;
    readFromPrimary();
    return ask<Row>(statement);
  }
}

async function ask<Row>(statement: Prisma.Sql): Promise<Row[]> {
  const [, rows] = await reading.$transaction([
    reading.$executeRaw`SET LOCAL enable_seqscan = off`,
    reading.$queryRaw<Row[]>(statement),
  ]);
  return rows;
}
