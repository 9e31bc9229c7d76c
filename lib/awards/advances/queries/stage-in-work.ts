import "server-only";
import { scoringStages } from "@/lib/awards/adjustment/stages";
import { settingsInForce } from "@/lib/awards/editions/queries/in-force";
import type { StageKey } from "@/lib/awards/editions/rules/judging-schema";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";

/**
 * The stage in which entries are assigned and scored now: the second one, if it is scored at all, once it is decided who goes on.
 * Null before the announcement.
 */
export async function stageInWork(editionId: string, reader: Prisma.TransactionClient = db): Promise<StageKey | null> {
  const inForce = await settingsInForce(editionId, reader);
  if (inForce === null) return null;
  if (!scoringStages(inForce.settings).includes("second")) return "first";
  const isDecided = (await reader.awardAdvance.count({ where: { editionId, status: "DECIDED" } })) > 0;
  return isDecided ? "second" : "first";
}
