import { describe, expect, it } from "vitest";
import { type AdjustedEntry, adjustScores } from "@/lib/awards/adjustment/adjust";
import { type JurorLine, jurorReport } from "@/lib/awards/adjustment/juror-report";
import { lotsFrom } from "@/lib/awards/adjustment/lots";
import type { TimedScore } from "@/lib/awards/adjustment/round";
import { mean } from "@/lib/awards/adjustment/vectors";
import { VIEWS, type View } from "@/lib/awards/adjustment/views";
import { entryName, jurorName, noiseFrom, roundOf, settings } from "./rounds";

const STRONG = 10;
const WEAK = 20;
const ROUNDS = 40;
const worthOf = (entry: number) => (entry < STRONG ? 80 : 50) + (entry % 10);

/** The lucky juror is no kinder than the rest, but got the ten strong entries and no other. Noise of one point. */
function luckyRound(seed: string): TimedScore[] {
  const lots = lotsFrom(seed);
  return Array.from({ length: STRONG + WEAK }, (_, entry) => {
    const others = [0, 1, 2].map((seat) => jurorName((entry + 2 * seat) % 6));
    const jurors = entry < STRONG ? ["lucky", ...others.slice(1)] : others;
    return jurors.map((jurorId) => ({
      jurorId,
      entryId: entryName(entry),
      value: worthOf(entry) + noiseFrom(lots),
      scoredAt: new Date(0),
    }));
  }).flat();
}

function entriesOf(scores: readonly TimedScore[]): readonly AdjustedEntry[] {
  const result = adjustScores(roundOf(scores), { ...settings, draws: 0 });
  return result.kind === "adjusted" ? result.entries : [];
}

function luckyLine(scores: readonly TimedScore[]): JurorLine | undefined {
  const report = jurorReport(roundOf(scores), settings);
  return report.kind === "reported" ? report.jurors.find(({ jurorId }) => jurorId === "lucky") : undefined;
}

describe("a juror who was handed only strong entries", () => {
  const rounds = Array.from({ length: ROUNDS }, (_, number) => luckyRound(`lucky ${number}`));

  /** Points that the strong entries lose, on average over them, in each round. */
  const lossesIn = (view: View) =>
    rounds.map((scores) =>
      mean(
        entriesOf(scores).flatMap(({ views }, entry) => (entry < STRONG ? [worthOf(entry) - views[view].value] : [])),
      ),
    );

  it.each(["unshrunken", "shrunken"] as const)("costs the strong entries nothing in the model: %s", (view) => {
    const losses = lossesIn(view);

    expect(Math.abs(mean(losses))).toBeLessThan(0.1);
    expect(Math.max(...losses.map(Math.abs))).toBeLessThan(1);
  });

  it("costs them many points in the z-scores, every time", () => {
    expect(Math.min(...lossesIn("zScore"))).toBeGreaterThan(5);
  });

  it("is on average neither lenient nor strict, and called so in no round", () => {
    const lines = rounds.map(luckyLine);

    expect(Math.abs(mean(lines.map((line) => line?.severity.own ?? Number.NaN)))).toBeLessThan(0.15);
    expect(new Set(lines.map((line) => line?.severityInWords))).toEqual(
      new Set(["ほかの審査委員との差は、偶然の範囲です。"]),
    );
  });
});

describe("jurors who are all equally severe", () => {
  const everywhere = (jurors: number, entries: number, isScored: (juror: number, entry: number) => boolean) =>
    Array.from({ length: jurors * entries }, (_, cell) => [Math.floor(cell / entries), cell % entries] as const)
      .filter(([juror, entry]) => isScored(juror, entry))
      .map(([juror, entry]) => ({
        ...{ jurorId: jurorName(juror), entryId: entryName(entry) },
        ...{ value: worthOf(entry) + 0.1, scoredAt: new Date(0) },
      }));
  const differences = (scores: readonly TimedScore[], views: readonly View[]) =>
    entriesOf(scores).map((entry) => views.map((view) => Number(entry.differences[view].toFixed(9))));

  it("have raw and adjusted scores that are the same in every view, when all score everything", () => {
    const scores = everywhere(4, 6, () => true);

    expect(differences(scores, VIEWS)).toEqual(Array.from({ length: 6 }, () => [0, 0, 0, 0, 0]));
  });

  it("differ by nothing, so that nothing is held back from the raw scores", () => {
    const result = adjustScores(roundOf(everywhere(4, 6, () => true)), settings);

    expect(result).toMatchObject({ kind: "adjusted", spread: { jurors: 0, shiftBound: Math.SQRT2 } });
  });

  it("have them in all views but the z-scores, when each scores a part", () => {
    const scores = everywhere(6, 12, (juror, entry) => (juror + entry) % 3 !== 0);

    expect(differences(scores, ["median", "shrunken", "unshrunken"])).toEqual(
      Array.from({ length: 12 }, () => [0, 0, 0]),
    );
  });

  it("have them in the shrunken model when they differ by chance only, and evenly", () => {
    const scores = everywhere(4, 6, () => true).map((score, index) => ({
      ...score,
      value: score.value + (index % 2 === Math.floor(index / 6) % 2 ? 1 : -1),
    }));

    expect(differences(scores, ["shrunken"])).toEqual(Array.from({ length: 6 }, () => [0]));
  });
});

it("takes nothing from a juror who gave everybody the same, in the z-scores", () => {
  const scoresWith = (same: number) =>
    Array.from({ length: 18 }, (_, cell) => {
      const [juror, entry] = [Math.floor(cell / 6), cell % 6];
      const value = juror === 0 ? same : worthOf(entry) + juror * ((entry * 5) % 7);
      return { jurorId: jurorName(juror), entryId: entryName(entry), value, scoredAt: new Date(0) };
    });
  const standings = (same: number) =>
    entriesOf(scoresWith(same)).map(({ views }) => Number((views.zScore.value - same / 3).toFixed(6)));

  expect(standings(70.1)).toEqual(standings(70));
});
