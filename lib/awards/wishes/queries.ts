import "server-only";
import type { Juror } from "@/lib/access/actor";
import { visibleTo } from "@/lib/awards/entries/queries/scope";
import { listToJudge } from "@/lib/awards/jury/queries/entries";
import type { OwnSeat } from "@/lib/awards/jury/view";
import type { OwnWish } from "@/lib/awards/wishes/view";
import { db } from "@/lib/db/client";

const WISHES_MAX = 5000;

/** The entries of one's own year, each with what one said of it. */
export async function listOwnWishes(juror: Juror, seat: OwnSeat): Promise<OwnWish[]> {
  const entries = await listToJudge(juror, seat.editionId);
  const rows = await db.awardWish.findMany({
    where: { jurorId: seat.id, entry: visibleTo(juror) },
    select: { entryId: true, kind: true },
    orderBy: { entryId: "asc" },
    take: WISHES_MAX,
  });
  const said = new Map(rows.map(({ entryId, kind }) => [entryId, kind]));
  return entries.map((entry) => ({ ...entry, wish: said.get(entry.id) ?? null }));
}
