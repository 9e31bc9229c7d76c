import "server-only";
import type { Actor } from "@/lib/access/actor";
import { visibleTo } from "@/lib/awards/entries/queries/scope";
import { db } from "@/lib/db/client";

const ENTRIES_MAX = 5000;
const SEATS_MAX = 500;

/** Entries by their ids, as far as this actor may know of them. */
export function namedEntries(actor: Actor, ids: readonly string[]) {
  return db.awardEntry.findMany({
    where: { AND: [visibleTo(actor), { id: { in: [...ids] } }] },
    select: { id: true, number: true, title: true, applicantName: true },
    orderBy: { number: "asc" },
    take: ENTRIES_MAX,
  });
}

/** Of whoever has or had a seat in the edition. */
export async function namedJurors(editionId: string): Promise<ReadonlyMap<string, string>> {
  const seats = await db.awardJuror.findMany({
    where: { editionId },
    select: { id: true, account: { select: { name: true } } },
    orderBy: [{ nameKana: "asc" }, { id: "asc" }],
    take: SEATS_MAX,
  });
  return new Map(seats.map(({ id, account }) => [id, account.name]));
}
