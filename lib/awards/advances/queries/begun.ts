import "server-only";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";

type Reader = Pick<Prisma.TransactionClient, "awardAssignment" | "awardRound">;

/** Whether somebody has work to do by the decision who goes on: entries are assigned for the second stage, or its round is there. */
export async function hasSecondStageBegun(editionId: string, reader: Reader = db): Promise<boolean> {
  const stage = "second";
  const assigned = await reader.awardAssignment.count({ where: { stage, entry: { editionId } } });
  return assigned + (await reader.awardRound.count({ where: { stage, editionId } })) > 0;
}
