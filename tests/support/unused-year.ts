import { randomInt } from "node:crypto";

const [FIRST, LAST] = [2040, 2089];

/** A year of the award that no test has used, far from those that are counted up from. For scripts beside a running portal. */
export async function unusedYear(): Promise<number> {
  const { db } = await import("@/lib/db/client");
  const used = await db.awardEdition.findMany({ select: { fiscalYear: true } });
  const free = Array.from({ length: LAST - FIRST + 1 }, (_none, place) => FIRST + place).filter(
    (year) => !used.some(({ fiscalYear }) => fiscalYear === year),
  );
  const year = free[free.length === 0 ? 0 : randomInt(free.length)];
  if (year === undefined) throw new Error(`Tests have used every year from ${FIRST} to ${LAST}: begin with new data.`);
  return year;
}
