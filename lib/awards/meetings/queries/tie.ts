import "server-only";
import { breakTies, type TieResult } from "@/lib/awards/deliberation/ties/break";
import type { ChairDecision } from "@/lib/awards/deliberation/ties/request";
import type { Seed } from "@/lib/awards/deliberation/ties/seed";
import type { TieStep } from "@/lib/awards/editions/rules/judging-schema";
import { type Room, rowsOf } from "@/lib/awards/meetings/room";
import { storedDecisions } from "@/lib/awards/meetings/stored";
import type { Prisma } from "@/lib/db/generated/client";
import { criterionScores } from "./criterion-scores";

export type Tie = {
  readonly id: string;
  readonly category: string;
  readonly entryIds: readonly string[];
  readonly fixedAt: Date;
  readonly seedName: string | null;
  readonly seed: Seed | null;
  readonly decisions: readonly ChairDecision[];
  /** What the tie rule makes of it as far as is known. */
  readonly result: TieResult;
};

type Row = Prisma.AwardTieGetPayload<Record<string, never>>;
type Reader = Pick<Prisma.TransactionClient, "awardTie" | "awardSheet">;

/** The equals that are being put in order; null when there are none. */
export async function readTie(reader: Reader, room: Room): Promise<Tie | null> {
  const row = await reader.awardTie.findFirst({
    where: { meetingId: room.meeting.id, settledAt: null },
    orderBy: { fixedAt: "desc" },
  });
  return row === null ? null : tieOf(reader, room, row);
}

async function tieOf(reader: Reader, room: Room, row: Row): Promise<Tie> {
  const { id, category, entryIds, fixedAt, seedName } = row;
  const scores = await criterionScores(reader, entryIds);
  const rows = rowsOf(room);
  const decisions = storedDecisions(row.decisions);
  const seed = seedOf(row);
  const result = breakTies({
    contenders: entryIds.map((entryId) => ({
      ...{ entryId, number: rows.get(entryId)?.number ?? "", scores: scores.get(entryId) ?? {} },
    })),
    ...{ rule: room.settings.tieRule, decisions, seed, edition: String(room.fiscalYear) },
  });
  return { id, category, entryIds, fixedAt, seedName, seed, decisions, result };
}

function seedOf({ seedName, seedValue, seedPublishedAt }: Row): Seed | null {
  if (seedName === null || seedValue === null || seedPublishedAt === null) return null;
  return { name: seedName, value: seedValue, publishedAt: seedPublishedAt };
}

/** The public value that the tie rule names for a draw. */
export function seedNameOf(rule: readonly TieStep[]): string | null {
  const draw = rule.find((step) => step.by === "draw");
  return draw?.by === "draw" ? draw.seed : null;
}
