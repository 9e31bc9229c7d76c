import "server-only";
import type { Prisma } from "@/lib/db/generated/client";
import type { MatchDirection } from "@/lib/db/generated/enums";
import { daysBefore } from "@/lib/durations";
import { type CandidateRef, exposureKeys } from "@/lib/matching/candidate-key";
import type { Evaluation } from "@/lib/matching/engine/evaluate";
import { EXPOSURE_DAYS, exposureOf } from "@/lib/matching/engine/exposure";
import { nearTo, rank } from "@/lib/matching/engine/rank";
import type { Wish } from "@/lib/matching/engine/wishes";
import { listCompanyCandidates } from "./company-candidates";
import { listPlaceCandidates } from "./place-candidates";

type Client = Prisma.TransactionClient;

/** Somebody who may be proposed, held against the wishes. It knows nothing of whom to write to. */
export type Candidate = Evaluation & {
  readonly ref: CandidateRef;
  readonly key: string;
  readonly organizationId: string;
  readonly officeId: string | null;
  readonly name: string;
  readonly place: string;
  readonly path: string | null;
  /** What the other side says of itself. */
  readonly words: string;
};

export type CandidateQuery = {
  readonly wishes: readonly Wish[];
  readonly now: Date;
  readonly only?: CandidateRef | undefined;
};

type Asked = CandidateQuery & {
  readonly id: string;
  readonly direction: MatchDirection;
  /** Nobody is introduced to themselves. */
  readonly organizationId: string | null;
};

export type RankedCandidate = Candidate & {
  /** How much it was proposed lately, with its municipality. */
  readonly exposure: number;
  /** How many others stood near enough for that to decide. */
  readonly near: number;
};

export type Ranking = {
  readonly ranked: readonly RankedCandidate[];
  readonly excluded: readonly Candidate[];
};

/** One candidate as of now; null once it cannot be proposed any more. */
export async function findCandidate(client: Client, asked: Asked, only: CandidateRef): Promise<Candidate | null> {
  return (await listCandidates(client, { ...asked, only }))[0] ?? null;
}

export async function rankCandidates(client: Client, asked: Asked): Promise<Ranking> {
  const candidates = await listCandidates(client, asked);
  const allowed = candidates.filter(({ excludedBy }) => excludedBy.length === 0);
  const exposure = await exposureAt(client, asked.now);
  const items = allowed.map((candidate) => {
    const exposedBy = exposureKeys(candidate.organizationId, candidate.officeId);
    const sum = exposedBy.reduce((total, key) => total + (exposure.get(key) ?? 0), 0);
    return { ...candidate, exposedBy, exposure: Math.round(sum * 10) / 10 };
  });
  return {
    ranked: rank(items, { exposure, requestId: asked.id }).map((item) => ({ ...item, near: nearTo(item, items) })),
    excluded: candidates.filter(({ excludedBy }) => excludedBy.length > 0),
  };
}

async function listCandidates(client: Client, asked: Asked): Promise<Candidate[]> {
  const candidates =
    asked.direction === "COMPANY_SEEKS_PLACE"
      ? await listPlaceCandidates(client, asked)
      : await listCompanyCandidates(client, asked);
  return candidates.filter(({ organizationId }) => organizationId !== asked.organizationId);
}

const SHOWN_MAX = 50_000;

async function exposureAt(client: Client, now: Date): Promise<ReadonlyMap<string, number>> {
  const rows = await client.introduction.findMany({
    where: { proposedAt: { gte: daysBefore(now, EXPOSURE_DAYS) } },
    select: { proposedAt: true, counterpartOrganizationId: true, officeId: true },
    orderBy: [{ proposedAt: "desc" }, { id: "asc" }],
    take: SHOWN_MAX,
  });
  const shown = rows.flatMap(({ proposedAt: at, counterpartOrganizationId, officeId }) =>
    at === null ? [] : exposureKeys(counterpartOrganizationId, officeId).map((key) => ({ key, at })),
  );
  return exposureOf(shown, now);
}
