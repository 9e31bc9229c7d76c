import "server-only";
import type { Actor } from "@/lib/access/actor";
import { visibleTo } from "@/lib/awards/entries/queries/scope";
import type { EntryLabel } from "@/lib/awards/meetings/view";
import { db } from "@/lib/db/client";

const ENTRIES_MAX = 5_000;

/** Entries by their ids, as far as this actor may see them. */
export async function entryLabels(actor: Actor, ids: readonly string[]): Promise<ReadonlyMap<string, EntryLabel>> {
  const rows = await db.awardEntry.findMany({
    where: { AND: [visibleTo(actor), { id: { in: [...ids] } }] },
    select: { id: true, number: true, title: true },
    orderBy: { id: "asc" },
    take: ENTRIES_MAX,
  });
  return new Map(rows.map(({ id, ...label }) => [id, label]));
}
