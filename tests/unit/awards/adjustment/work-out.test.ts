import { describe, expect, it } from "vitest";
import { connectionOf, widthOf } from "@/lib/awards/adjustment/desk/connections";
import { type AdjustmentInput, inputText, readInput } from "@/lib/awards/adjustment/desk/input";
import { inOrder } from "@/lib/awards/adjustment/desk/order";
import { readResult, resultText } from "@/lib/awards/adjustment/desk/result";
import { isAdjusted, workOut } from "@/lib/awards/adjustment/desk/work-out";
import { rankingViewOf } from "@/lib/awards/adjustment/ranking-view";
import { hasSecondStage, placesAfter, scoringStages } from "@/lib/awards/adjustment/stages";
import { initialSettings } from "@/lib/awards/editions/rules/initial-settings";

const entryIds = ["a", "b", "c", "d", "e"];
const jurorIds = ["x", "y", "z"];

/** Every juror gives 90 to the first two entries, less the place of the juror, and 50 to the others. */
const scores = entryIds.flatMap((entryId, entry) =>
  jurorIds.map((jurorId, juror) => ({
    ...{ entryId, jurorId, value: (entry < 2 ? 90 : 50) - juror * (entry + 1) },
    scoredAt: new Date(Date.UTC(2026, 7, 1, entry, juror)).toISOString(),
  })),
);

const input: AdjustmentInput = {
  ...{ format: 1, fiscalYear: 2026, stage: "first", settingsSha256: "ab".repeat(32), draws: 50 },
  ...{ perJuror: 5, perEntry: 3 },
  categories: [
    { key: "one", winners: 2, entryIds, scores },
    { key: "none", winners: 2, entryIds: ["f"], scores: [] },
  ],
};

describe("what is worked out", () => {
  it("is the same bytes from the file that was kept, in whatever order its scores stand", () => {
    const text = resultText(workOut(input));
    const turned = {
      ...input,
      categories: input.categories.map((one) => ({ ...one, scores: one.scores.toReversed() })),
    };
    expect(resultText(workOut(readInput(inputText(input))))).toBe(text);
    expect(resultText(workOut(turned))).toBe(text);
    expect(resultText(readResult(text))).toBe(text);
    expect(resultText(workOut({ ...input, settingsSha256: "cd".repeat(32) }))).not.toBe(text);
  });

  it("is adjusted in one category and not in another", () => {
    const result = workOut(input);
    expect(isAdjusted(result)).toBe(true);
    expect(result.categories.map(({ adjustment }) => adjustment.kind)).toEqual(["adjusted", "notAdjusted"]);
    expect(result.categories[0]?.adjustment.settings.seed).toBe(`${"ab".repeat(32)}/first/one`);
  });

  it("is put in order by a view, and by the mean where it was not adjusted", () => {
    const [one, none] = workOut(input).categories;
    if (one === undefined || none === undefined) throw new Error("A category is missing.");
    expect(
      inOrder(one, "shrunken")
        .map(({ entryId }) => entryId)
        .slice(0, 2)
        .toSorted(),
    ).toEqual(["a", "b"]);
    expect(inOrder(one, "shrunken")[0]?.standardError).toBeGreaterThan(0);
    expect(inOrder(one, "median")[0]?.standardError).toBeNull();
    expect(inOrder(none, "shrunken")).toEqual([{ entryId: "f", place: null, value: null, standardError: null }]);
  });
});

it("counts what makes a juror comparable, and how far apart the scores of an entry are", () => {
  const alone = [...scores, { entryId: "g", jurorId: "x", value: 1, scoredAt: "2026-08-01T00:00:00.000Z" }];
  expect(connectionOf(alone, "x")).toEqual({ shared: 5, partners: 2 });
  expect(connectionOf(alone, "nobody")).toEqual({ shared: 0, partners: 0 });
  expect([widthOf(scores, "a"), widthOf(alone, "g")]).toEqual([2, null]);
});

describe("the stages", () => {
  const settings = initialSettings(2027, () => null);

  it("say how many go on, and at the end how many win", () => {
    expect([scoringStages(settings), hasSecondStage(settings)]).toEqual([["first"], true]);
    expect(placesAfter(settings, "first", "promotion")).toBe(6);
    expect(placesAfter(settings, "second", "promotion")).toBe(2);
    const alone = { ...settings, stages: settings.stages.slice(0, 1) };
    expect([hasSecondStage(alone), placesAfter(alone, "first", "promotion")]).toEqual([false, 2]);
  });

  it("rank by the shrunken model where older settings name nothing", () => {
    const { rankBy: _rankBy, ...older } = settings.adjustment;
    expect(rankingViewOf({ adjustment: older })).toBe("shrunken");
    expect(rankingViewOf({ adjustment: { ...older, rankBy: "median" } })).toBe("median");
  });
});
