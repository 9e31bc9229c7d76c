import { randomInt } from "node:crypto";

/** A year of the award that no test has used, far from those that are counted up from. For scripts beside a running portal. */
export async function unusedYear(): Promise<number> {
  const { db } = await import("@/lib/db/client");
  const fiscalYear = randomInt(2040, 2090);
  return (await db.awardEdition.count({ where: { fiscalYear } })) === 0 ? fiscalYear : unusedYear();
}
