import "server-only";
import type { Actor } from "@/lib/access/actor";
import { rankingOf } from "@/lib/awards/adjustment/queries/ranking";
import { advancedEntryIds } from "@/lib/awards/advances/queries/advanced";
import type { EditionSettings } from "@/lib/awards/editions/rules/settings-shape";
import { passing, type RankedEntry } from "@/lib/awards/meetings/frozen-list";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";

type Of = {
  readonly editionId: string;
  readonly category: string;
  readonly settings: Pick<EditionSettings, "stages">;
  readonly reader?: Prisma.TransactionClient;
};

/**
 * The first round's result of a category, best first; equals share a place. Those who go on as was decided, or as many as pass by
 * the settings; whoever was scored by nobody is not in it. Null before it was worked out, and for whoever may not see it.
 */
export async function firstRoundOf(
  actor: Actor,
  { editionId, category, settings, reader = db }: Of,
): Promise<readonly RankedEntry[] | null> {
  const ranked = await rankingOf(actor, editionId, category, reader);
  if (ranked === null) return null;
  const scored = ranked.flatMap(({ place, ...row }) => (place === null ? [] : [{ ...row, place }]));
  if ((await advancedEntryIds(editionId, reader)) !== null) return scored;
  const winners = settings.stages.find(({ method }) => method === "scoring")?.winners;
  return winners === undefined ? scored : passing(scored, winners);
}
