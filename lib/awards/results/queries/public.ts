import "server-only";
import { storedSettings } from "@/lib/awards/editions/stored";
import type { PublicResult, PublicWinner } from "@/lib/awards/results/view";
import { reading } from "@/lib/db/reading";

const YEARS_MAX = 100;
const WINNERS_MAX = 10_000;

/** Released results, the latest year first: nothing of them can be read before the instant of their release. */
export async function listPublicResults(): Promise<PublicResult[]> {
  const rows = await reading.awardResult.findMany({
    where: { status: "RELEASED" },
    orderBy: { edition: { fiscalYear: "desc" } },
    take: YEARS_MAX,
    select: {
      commentary: true,
      greeting: true,
      videoUrl: true,
      sha256: true,
      releasedAt: true,
      edition: { select: { fiscalYear: true, currentRevisionId: true } },
    },
  });
  const [winners, names] = await Promise.all([listPublicWinners(), namesOf(rows.map(({ edition }) => edition))]);
  return rows.flatMap(({ edition: { fiscalYear }, sha256, releasedAt, ...words }) =>
    sha256 === null || releasedAt === null
      ? []
      : [
          {
            ...words,
            ...{ fiscalYear, sha256, releasedAt },
            name: names.get(fiscalYear) ?? "",
            winners: winners.filter((winner) => winner.fiscalYear === fiscalYear),
          },
        ],
  );
}

/** All winners of all years, in the order of their pages. */
export function listPublicWinners(): Promise<PublicWinner[]> {
  return reading.publishedWinner.findMany({
    orderBy: [{ fiscalYear: "desc" }, { ordinal: "asc" }],
    take: WINNERS_MAX,
    omit: { winnerId: true },
  });
}

export function countPublicWinners(): Promise<number> {
  return reading.publishedWinner.count();
}

/** When the list of winners changed last. */
export async function getLastRelease(): Promise<Date | null> {
  const { _max } = await reading.publishedWinner.aggregate({ _max: { publishedAt: true } });
  return _max.publishedAt;
}

type Edition = { readonly fiscalYear: number; readonly currentRevisionId: string | null };

async function namesOf(editions: readonly Edition[]): Promise<ReadonlyMap<number, string>> {
  const revisions = await reading.awardRevision.findMany({
    where: { id: { in: editions.flatMap(({ currentRevisionId }) => currentRevisionId ?? []) } },
    select: { id: true, settings: true },
    orderBy: { id: "asc" },
    take: YEARS_MAX,
  });
  const byId = new Map(revisions.map(({ id, settings }) => [id, storedSettings(settings).name]));
  return new Map(
    editions.map(({ fiscalYear, currentRevisionId }) => [fiscalYear, byId.get(currentRevisionId ?? "") ?? ""]),
  );
}
