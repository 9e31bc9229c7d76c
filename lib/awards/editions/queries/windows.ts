import "server-only";
import { storedWindow } from "@/lib/awards/deadlines/stored-window";
import type { SettledWindow } from "@/lib/awards/deadlines/window";
import { db } from "@/lib/db/client";

const CATEGORIES_MAX = 100;

/** When entries of each category of an edition are taken, by the key of the category. */
export async function getWindows(editionId: string): Promise<ReadonlyMap<string, SettledWindow>> {
  const rows = await db.awardWindow.findMany({
    where: { editionId },
    orderBy: { category: "asc" },
    take: CATEGORIES_MAX,
  });
  return new Map(rows.map((row) => [row.category, storedWindow(row)]));
}
