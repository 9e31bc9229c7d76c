import { describe, expect, it } from "vitest";
import { type JurorLine, jurorReport } from "@/lib/awards/adjustment/juror-report";
import { lotsFrom } from "@/lib/awards/adjustment/lots";
import type { TimedScore } from "@/lib/awards/adjustment/round";
import { entryName, jurorName, noiseFrom, roundOf, settings } from "./rounds";

const ENTRIES = 24;
const JURORS = 5;
const severities = [-6, 0, 0, 0, 6];

/** Every juror reads the entries from the weakest to the strongest; `later` is added to the second half of juror 2. */
function scoresWith(later: number): TimedScore[] {
  const lots = lotsFrom("drift");
  return Array.from({ length: JURORS * ENTRIES }, (_, cell) => {
    const [juror, entry] = [Math.floor(cell / ENTRIES), cell % ENTRIES];
    const drift = juror === 2 && entry >= ENTRIES / 2 ? later : 0;
    return {
      jurorId: jurorName(juror),
      entryId: entryName(entry),
      value: 40 + entry + (severities[juror] ?? 0) + drift + 1.5 * noiseFrom(lots),
      scoredAt: new Date(Date.UTC(2027, 7, 1, 0, entry)),
    };
  });
}

function linesOf(scores: readonly TimedScore[]): readonly JurorLine[] {
  const report = jurorReport(roundOf(scores), settings);
  return report.kind === "reported" ? report.jurors : [];
}

describe("the report on jurors", () => {
  it("finds who is strict and who is lenient, by how many points", () => {
    const lines = linesOf(scoresWith(0));

    expect(lines.map(({ severity }, juror) => Math.abs(severity.own - (severities[juror] ?? 0)) < 1)).toEqual([
      ...[true, true, true, true, true],
    ]);
    expect(lines.map(({ severityInWords }) => severityInWords)).toEqual([
      expect.stringMatching(/^ほかの審査委員より平均[56]\.\d点厳しい採点です。$/),
      ...[1, 2, 3].map(() => "ほかの審査委員との差は、偶然の範囲です。"),
      expect.stringMatching(/^ほかの審査委員より平均[56]\.\d点甘い採点です。$/),
    ]);
  });

  it("holds every severity back, but turns none around", () => {
    const kept = linesOf(scoresWith(0)).map(({ severity: { own, shrunken } }) => shrunken / own);

    expect(Math.min(...kept)).toBeGreaterThan(0);
    expect(Math.max(...kept)).toBeLessThan(1);
  });

  it("takes better entries late in the pile for no drift", () => {
    const lines = linesOf(scoresWith(0));

    expect(lines.map(({ driftInWords }) => driftInWords)).toEqual(
      lines.map(() => "前半と後半の差は、偶然の範囲です。"),
    );
  });

  it.each([
    [5, /^後半は前半より平均[456]\.\d点甘くなっています。$/],
    [-5, /^後半は前半より平均[456]\.\d点厳しくなっています。$/],
  ])("finds a juror who moved by %d points", (later, words) => {
    const line = linesOf(scoresWith(later))[2];

    expect(Math.abs((line?.drift?.points ?? 0) - later)).toBeLessThan(2 * (line?.drift?.standardError ?? 0));
    expect(line?.driftInWords).toMatch(words);
  });

  it("measures a drift exactly where there is no noise, whoever scored what", () => {
    const isLate = ({ entryId }: TimedScore) => entryId >= entryName(ENTRIES / 2);
    const exact = scoresWith(0)
      .filter((score) => (score.jurorId === jurorName(3) ? isLate(score) : true))
      .filter((score) => (score.jurorId === jurorName(4) ? !isLate(score) : true))
      .map((score) => ({ ...score, value: 40 + Number(score.entryId.slice(-3)) ** 1.5 }));
    const drifted = exact.map((score) =>
      score.jurorId === jurorName(2) && isLate(score) ? { ...score, value: score.value + 5 } : score,
    );

    expect(linesOf(drifted)[2]?.drift?.points).toBeCloseTo(5, 6);
  });

  it("leaves the score in the middle of an odd number out of both halves", () => {
    const scores = scoresWith(0).filter(({ entryId }) => entryId !== entryName(ENTRIES - 1));
    const middle = entryName((ENTRIES - 2) / 2);
    const withOutlier = scores.map((score) =>
      score.jurorId === jurorName(2) && score.entryId === middle ? { ...score, value: score.value + 500 } : score,
    );
    const pointsOf = (all: readonly TimedScore[]) => linesOf(all)[2]?.drift?.points ?? Number.NaN;

    expect(pointsOf(withOutlier)).toBeCloseTo(pointsOf(scores), 6);
  });
});
