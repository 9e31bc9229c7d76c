import "server-only";
import { readResult } from "@/lib/awards/adjustment/desk/result";
import { DONE } from "@/lib/awards/adjustment/workflow";
import type { AdjustmentFact, MeetingFact } from "@/lib/awards/integrity/facts";
import { storedEvent } from "@/lib/awards/meetings/stored-log";
import type { Prisma } from "@/lib/db/generated/client";

type Reader = Pick<Prisma.TransactionClient, "awardAdjustment" | "awardMeeting">;

const MEETINGS_MAX = 100;
const EVENTS_MAX = 10_000;
const TIES_MAX = 1000;

/** Of each stage the one that was worked out last: what was decided goes by it. */
export async function adjustmentFacts(reader: Reader, editionId: string): Promise<AdjustmentFact[]> {
  const rows = await reader.awardAdjustment.findMany({
    where: { editionId, status: { in: [...DONE] } },
    select: { stage: true, result: true, resultSha256: true },
    orderBy: [{ stage: "asc" }, { computedAt: "desc" }, { id: "desc" }],
    distinct: ["stage"],
    take: 2,
  });
  return rows.flatMap(({ stage, result, resultSha256: sha256 }) => {
    if (result === null || sha256 === null) return [];
    const categories = readResult(result).categories.map(({ key, adjustment }) => ({
      key,
      isAdjusted: adjustment.kind === "adjusted",
      reasons: adjustment.kind === "adjusted" ? [] : adjustment.reasons.map(({ sentence }) => sentence),
    }));
    return [{ stage, sha256, categories }];
  });
}

/** Those whose outcome a second person confirmed; others decided nothing. */
export async function meetingFacts(reader: Reader, editionId: string): Promise<MeetingFact[]> {
  const rows = await reader.awardMeeting.findMany({
    where: { editionId, status: "CONFIRMED" },
    select: {
      ...{ ordinal: true, sha256: true },
      events: { select: { event: true }, orderBy: { ordinal: "asc" }, take: EVENTS_MAX },
      ties: { select: { seedName: true, seedValue: true }, orderBy: { fixedAt: "asc" }, take: TIES_MAX },
    },
    orderBy: { ordinal: "asc" },
    take: MEETINGS_MAX,
  });
  return rows.map(({ ordinal, sha256, events, ties }) => {
    const log = events.map(({ event }) => storedEvent(event));
    return {
      ...{ ordinal, sha256 },
      recusals: log.flatMap((event) => (event.kind === "recused" ? [event.personId] : [])),
      ballots: log.filter(({ kind }) => kind === "ballot").length,
      moves: log.filter((event) => event.kind === "changed" && event.change.kind === "move").length,
      ties: ties.length,
      draws: ties.flatMap(({ seedName: name, seedValue: value }) =>
        name === null || value === null ? [] : [{ name, value }],
      ),
    };
  });
}
