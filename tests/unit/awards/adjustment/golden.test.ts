import { describe, expect, it } from "vitest";
import { agreementInWords, agreementOf } from "@/lib/awards/adjustment/agreement";
import { projected } from "@/lib/awards/adjustment/design";
import { wordsFrom } from "@/lib/awards/adjustment/lots";
import { effectsAt, modelOf } from "@/lib/awards/adjustment/model";
import type { Score } from "@/lib/awards/adjustment/round";
import { standardErrorsOf } from "@/lib/awards/adjustment/standard-errors";
import { catalysts, coders, littell, littellMeans, reliability } from "./published";
import { designFor } from "./rounds";

const rounded = (values: readonly number[], digits: number) => values.map((value) => Number(value.toFixed(digits)));

describe("the shrunken model on the incomplete blocks of Littell et al. (1996)", () => {
  const design = designFor(littell);
  const model = modelOf(design, design.panel.values);

  it("estimates the published variances of blocks and noise", () => {
    expect(rounded([model.jurorVariance, model.noiseVariance], 5)).toEqual([0.04652, 0.08556]);
  });

  it("estimates the published means of all treatments", () => {
    expect(rounded(model.shrunken.entries, 4)).toEqual(littellMeans);
  });

  it("gives each the published standard error", () => {
    expect(rounded(standardErrorsOf(design, model).shrunken, 4)).toEqual(littellMeans.map(() => 0.1664));
  });
});

describe("the models on the catalysts of Montgomery, example 4.5", () => {
  const design = designFor(catalysts);
  const projection = projected(design, design.panel.values);
  const about = (entries: readonly number[]) => entries.map((entry) => entry - 72.5);

  it("finds the published effects within blocks, and their mean square of errors", () => {
    const model = modelOf(design, design.panel.values);

    expect(rounded(about(model.unshrunken.entries), 6)).toEqual([-1.125, -0.875, -0.5, 2.5]);
    expect(model.residualVariance).toBeCloseTo(0.65, 10);
  });

  it("finds the published combined effects at the published variances, 8.02 of blocks and 0.65 of errors", () => {
    const combined = effectsAt(design, projection, 0.65 / 8.02);

    expect(rounded(about(combined.entries), 2)).toEqual([-1.09, -0.88, -0.5, 2.47]);
  });
});

describe("Krippendorff's alpha", () => {
  const alphaOf = (scores: readonly Score[]) => agreementOf(designFor(scores).panel);

  it("is 0.849 for the four observers of Krippendorff (2011), whose twelfth unit only one of them saw", () => {
    const agreement = alphaOf(reliability);

    expect(agreement.alpha).toBeCloseTo(0.849, 3);
    expect(agreement).toMatchObject({ entries: 11, scores: 40 });
    expect(agreementInWords(agreement)).toBe("審査委員の一致度（クリッペンドルフのα）は0.85です。よく一致しています。");
  });

  it("is 0.811 for the three coders of the well-known example", () => {
    expect(alphaOf(coders).alpha).toBeCloseTo(0.811, 3);
  });

  it("is 1 for jurors who are all alike, and nothing for scores that are all the same", () => {
    const alike = catalysts.map((score) => ({ ...score, value: Number(score.entryId.slice(-2)) }));
    const same = catalysts.map((score) => ({ ...score, value: 70.1 }));

    expect(alphaOf(alike).alpha).toBe(1);
    expect(alphaOf(same).alpha).toBeNull();
  });
});

it("draws the words of the reference generator xoshiro128** 1.1 from the state 1, 2, 3, 4", () => {
  const next = wordsFrom([1, 2, 3, 4]);

  expect([next(), next(), next(), next()]).toEqual([11_520, 0, 5_927_040, 70_819_200]);
});
