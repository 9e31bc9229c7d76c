import "server-only";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";

const ENTRIES_MAX = 5000;

type Reader = Pick<Prisma.TransactionClient, "awardAdvance" | "awardAdvanceEntry">;

/** Who goes on to the second stage, for the computer and for callers that have looked who asks; null until that is decided. */
export async function advancedEntryIds(editionId: string, reader: Reader = db): Promise<readonly string[] | null> {
  const advance = await reader.awardAdvance.findFirst({
    where: { editionId, status: "DECIDED" },
    select: { id: true },
    orderBy: { id: "asc" },
  });
  if (advance === null) return null;
  const rows = await reader.awardAdvanceEntry.findMany({
    where: { advanceId: advance.id, isAdvanced: true },
    select: { entryId: true },
    orderBy: { entryId: "asc" },
    take: ENTRIES_MAX,
  });
  return rows.map(({ entryId }) => entryId);
}
