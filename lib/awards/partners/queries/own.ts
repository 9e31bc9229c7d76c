import "server-only";
import type { Actor } from "@/lib/access/actor";
import { placeName } from "@/lib/awards/entries/partner-place";
import { visibleTo } from "@/lib/awards/entries/queries/scope";
import { db } from "@/lib/db/client";

const PARTNERS_MAX = 100;

/** The municipalities that an entry names or named, for whoever sees the entry. */
export async function listOwnPartners(actor: Actor, entryId: string) {
  const rows = await db.awardPartner.findMany({
    where: { entryId, entry: visibleTo(actor) },
    select: {
      id: true,
      municipalityCode: true,
      status: true,
      department: true,
      contactName: true,
      contactEmail: true,
      askedAt: true,
      remindedAt: true,
      answeredAt: true,
      answeredBy: true,
      note: true,
    },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: PARTNERS_MAX,
  });
  return rows.map((row) => ({ ...row, place: placeName(row.municipalityCode) }));
}
