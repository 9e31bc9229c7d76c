import "server-only";
import { db } from "@/lib/db/client";

/** Which of these reference numbers belong to declarations that are shown. */
export async function getShownNumbers(numbers: readonly string[]): Promise<string[]> {
  if (numbers.length === 0) return [];
  const rows = await db.publishedDeclaration.findMany({
    where: { number: { in: [...numbers] } },
    select: { number: true },
    orderBy: { number: "asc" },
    take: 500,
  });
  return rows.map(({ number }) => number);
}
