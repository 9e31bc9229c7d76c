import { randomInt } from "node:crypto";

const [FIRST, COUNT] = [2040, 50];

/** A year of the award that no test has used, far from those that are counted up from. For scripts beside a running portal. */
export async function unusedYear(): Promise<number> {
  const { db } = await import("@/lib/db/client");
  const editions = await db.awardEdition.findMany({ select: { fiscalYear: true } });
  const used = new Set(editions.map(({ fiscalYear }) => fiscalYear));
  const free = Array.from({ length: COUNT }, (_, index) => FIRST + index).filter((year) => !used.has(year));
  const year = free[randomInt(Math.max(1, free.length))];
  if (year === undefined) throw new Error("All years are used: begin with an empty data folder.");
  return year;
}
