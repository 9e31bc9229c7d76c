import "server-only";
import type { AuditAction } from "@/lib/audit/actions";
import type { ResultFact, RoundFact } from "@/lib/awards/integrity/facts";
import type { Prisma } from "@/lib/db/generated/client";

type Reader = Pick<Prisma.TransactionClient, "awardRound" | "awardResult" | "auditEvent">;

const ROUNDS_MAX = 10;

export async function roundFacts(reader: Reader, editionId: string): Promise<RoundFact[]> {
  const rounds = await reader.awardRound.findMany({
    where: { editionId },
    select: { id: true, stage: true, openedAt: true, closedAt: true, waiver: true },
    orderBy: { stage: "asc" },
    take: ROUNDS_MAX,
  });
  return Promise.all(
    rounds.map(async ({ id, waiver, ...round }) => ({
      ...round,
      isWaived: waiver !== null,
      reopenings: await timesOf(reader, "awardRound.reopen", id),
      extensions: await timesOf(reader, "awardRound.extend", id),
    })),
  );
}

export async function resultFacts(reader: Reader, editionId: string): Promise<ResultFact> {
  const result = await reader.awardResult.findUnique({
    where: { editionId },
    select: { id: true, sha256: true, releasedAt: true, decidedAt: true },
  });
  if (result === null) return { sha256: null, releasedAt: null, decidedAt: null, unlocks: 0, sentBack: 0 };
  const { id, ...facts } = result;
  return {
    ...facts,
    unlocks: await timesOf(reader, "awardResult.unlock", id),
    sentBack: await timesOf(reader, "awardResult.sendBack", id),
  };
}

/** How often it was done, and not only tried. */
function timesOf({ auditEvent }: Reader, action: AuditAction, subjectId: string): Promise<number> {
  return auditEvent.count({ where: { action, subjectId, outcome: "done" } });
}
