import "server-only";
import type { Actor } from "@/lib/access/actor";
import { inOrder, type Ranked } from "@/lib/awards/adjustment/desk/order";
import { readResult } from "@/lib/awards/adjustment/desk/result";
import { relationsTo } from "@/lib/awards/adjustment/permissions";
import { rankingViewOf } from "@/lib/awards/adjustment/ranking-view";
import { scoringStages } from "@/lib/awards/adjustment/stages";
import { DONE } from "@/lib/awards/adjustment/workflow";
import { advancedEntryIds } from "@/lib/awards/advances/queries/advanced";
import { settingsInForce } from "@/lib/awards/editions/queries/in-force";
import type { StageKey } from "@/lib/awards/editions/rules/judging-schema";
import { isInConflict } from "@/lib/awards/results/queries/conflict";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";

type Reader = Prisma.TransactionClient;

/**
 * The frozen list: a category in the order of the newest adjustment of the last stage that was scored, by the view that the
 * settings name (by the mean where nothing was adjusted). Where it was decided who goes on, without those who do not, and their
 * places as they are in the whole list. Null before anything was worked out, and for whoever is in conflict of interest with an
 * entry of the edition.
 */
export async function rankingOf(
  actor: Actor,
  editionId: string,
  category: string,
  reader: Reader = db,
): Promise<readonly Ranked[] | null> {
  const isConflict = await isInConflict(reader, actor, editionId);
  if (relationsTo(actor, { isInConflict: isConflict }).length === 0) return null;
  const inForce = await settingsInForce(editionId, reader);
  const stage = inForce === null ? undefined : scoringStages(inForce.settings).at(-1);
  if (inForce === null || stage === undefined) return null;
  const newest = await newestResult(editionId, stage, reader);
  const found = newest?.categories.find(({ key }) => key === category);
  if (found === undefined) return null;
  const ranked = inOrder(found, rankingViewOf(inForce.settings));
  const advanced = stage === "first" ? await advancedEntryIds(editionId, reader) : null;
  return advanced === null ? ranked : ranked.filter(({ entryId }) => advanced.includes(entryId));
}

/** The newest one that was worked out; null before. For callers that have looked who asks. */
export async function newestResult(editionId: string, stage: StageKey, reader: Reader = db) {
  const row = await reader.awardAdjustment.findFirst({
    where: { editionId, stage, status: { in: [...DONE] } },
    orderBy: [{ computedAt: "desc" }, { id: "desc" }],
    select: { result: true },
  });
  return row === null || row.result === null ? null : readResult(row.result);
}
