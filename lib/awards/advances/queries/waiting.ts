import "server-only";
import type { Staff } from "@/lib/access/actor";
import { relationsTo } from "@/lib/awards/advances/permissions";
import { isInConflict } from "@/lib/awards/results/queries/conflict";
import { db } from "@/lib/db/client";

const YEARS_MAX = 100;

/** For the first page of the desk: proposals that wait for this person, without those of years in which they are in conflict. */
export async function listAdvancesToDecide(staff: Staff) {
  const rows = await db.awardAdvance.findMany({
    where: { status: "PROPOSED", proposedBy: { not: staff.accountId } },
    select: { editionId: true, proposedBy: true, proposedAt: true, edition: { select: { fiscalYear: true } } },
    orderBy: [{ proposedAt: "asc" }, { id: "asc" }],
    take: YEARS_MAX,
  });
  const waiting: { readonly fiscalYear: number; readonly proposedAt: Date }[] = [];
  for (const { editionId, proposedBy, proposedAt, edition } of rows) {
    const isConflict = await isInConflict(db, staff, editionId);
    if (!relationsTo(staff, { proposedBy, isInConflict: isConflict }).includes("second")) continue;
    waiting.push({ fiscalYear: edition.fiscalYear, proposedAt });
  }
  return waiting;
}
