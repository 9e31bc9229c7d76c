import "server-only";
import { inputText } from "@/lib/awards/adjustment/desk/input";
import { inOrder } from "@/lib/awards/adjustment/desk/order";
import { readResult } from "@/lib/awards/adjustment/desk/result";
import { adjustmentInput } from "@/lib/awards/adjustment/queries/input";
import { rankingViewOf } from "@/lib/awards/adjustment/ranking-view";
import { placesAfter } from "@/lib/awards/adjustment/stages";
import { DONE } from "@/lib/awards/adjustment/workflow";
import type { SettingsInForce } from "@/lib/awards/editions/queries/in-force";
import { sha256Hex } from "@/lib/crypto/sha256";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";

type Of = { readonly editionId: string; readonly inForce: SettingsInForce };

/**
 * The order of the first stage by which it is proposed who goes on, category by category; null before anything was worked out.
 * For callers that have looked who asks.
 */
export async function firstStageOrder({ editionId, inForce }: Of, reader: Prisma.TransactionClient = db) {
  const row = await reader.awardAdjustment.findFirst({
    where: { editionId, stage: "first", status: { in: [...DONE] } },
    orderBy: [{ computedAt: "desc" }, { id: "desc" }],
    select: { id: true, inputSha256: true, result: true },
  });
  if (row === null || row.result === null) return null;
  const { settings } = inForce;
  const round = await reader.awardRound.findUnique({
    where: { editionId_stage: { editionId, stage: "first" } },
    select: { status: true },
  });
  const now = sha256Hex(inputText(await adjustmentInput({ editionId, stage: "first", inForce }, reader)));
  const categories = readResult(row.result).categories.map((category) => ({
    key: category.key,
    name: settings.categories.find(({ key }) => key === category.key)?.name ?? category.key,
    places: placesAfter(settings, "first", category.key),
    order: inOrder(category, rankingViewOf(settings)).map(({ place: rank, ...one }) => ({ ...one, rank })),
  }));
  return { adjustmentId: row.id, isCurrent: round?.status === "CLOSED" && now === row.inputSha256, categories };
}
