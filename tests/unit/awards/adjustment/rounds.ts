import fc from "fast-check";
import { type Design, designOf } from "@/lib/awards/adjustment/design";
import type { Lots } from "@/lib/awards/adjustment/lots";
import { panelOf } from "@/lib/awards/adjustment/panel";
import { countedScores, type Round, rankedIds, type Score, type Settings } from "@/lib/awards/adjustment/round";

export const settings: Settings = { winners: 2, perJuror: 4, perEntry: 2, seed: "2027", draws: 10 };

/** All entries that somebody scored, none of them for calibration. */
export function roundOf<One extends Score>(scores: readonly One[]): Round<One> {
  return { entryIds: [...new Set(scores.map(({ entryId }) => entryId))], referenceIds: [], scores };
}

export function designFor(scores: readonly Score[]): Design {
  const round = roundOf(scores);
  return designOf(panelOf(rankedIds(round), countedScores(round)));
}

export const entryName = (number: number) => `entry-${String(number).padStart(3, "0")}`;
export const jurorName = (number: number) => `juror-${number}`;

/** Mean 0, standard deviation near to 1: the sum of twelve lots. */
export function noiseFrom(lots: Lots): number {
  return Array.from({ length: 12 }, () => lots(1000) / 999).reduce((total, one) => total + one, -6);
}

export function shifted<One extends Score>(scores: readonly One[], jurorId: string, points: number): One[] {
  return scores.map((score) => (score.jurorId === jurorId ? { ...score, value: score.value + points } : score));
}

/** Two jurors score everything, the others at least four entries each: connected, and never below the minimum. */
export const someScores: fc.Arbitrary<readonly Score[]> = fc
  .record({
    entries: fc.integer({ min: 5, max: 9 }),
    values: fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 54, maxLength: 54 }),
    skipped: fc.array(fc.boolean(), { minLength: 54, maxLength: 54 }),
    jurors: fc.integer({ min: 2, max: 6 }),
  })
  .map(({ entries, values, skipped, jurors }) =>
    Array.from({ length: jurors * entries }, (_, cell) => ({
      juror: Math.floor(cell / entries),
      entry: cell % entries,
      value: values[cell] ?? 0,
      isSkipped: skipped[cell] ?? false,
    }))
      .filter(({ juror, entry, isSkipped }) => juror < 2 || (entry + juror) % entries < 4 || !isSkipped)
      .map(({ juror, entry, value }) => ({ jurorId: jurorName(juror), entryId: entryName(entry), value })),
  );
