import "server-only";
import type { Staff } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import { mayDecideOn } from "./desk";

/** How the result stands now, for whoever has a hand in it. */
export async function findSeenResult(staff: Staff, id: string) {
  const result = await db.awardResult.findUnique({
    where: { id },
    select: {
      editionId: true,
      version: true,
      status: true,
      updatedAt: true,
      edition: { select: { fiscalYear: true } },
    },
  });
  if (result === null || !(await mayDecideOn(staff, result.editionId))) return null;
  return { ...result, fiscalYear: result.edition.fiscalYear };
}
