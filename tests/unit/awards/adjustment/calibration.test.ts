import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  BANDS,
  bandWords,
  calibrationView,
  FEWEST_CALIBRATED,
  type OwnPlace,
} from "@/lib/awards/adjustment/calibration";
import { jurorName } from "./rounds";

const scale = { lowest: 0, highest: 100 };
const references = ["reference-1", "reference-2"];

function viewOf(values: readonly number[], juror: number, referenceIds: readonly string[] = ["reference-1"]) {
  const scores = values.map((value, index) => ({ jurorId: jurorName(index), entryId: "reference-1", value }));
  return calibrationView({ scores, referenceIds, scale }, jurorName(juror));
}

const sentencesOf = (views: readonly OwnPlace[]) =>
  views.flatMap((view) => (view.kind === "placed" ? view.sentences : [view.sentence]));

describe("a juror's own place in the calibration", () => {
  it("is told in words, for each of five jurors from the lowest to the highest", () => {
    const values = [40, 58, 60, 61, 95];

    expect(values.map((_, juror) => sentencesOf(viewOf(values, juror)))).toEqual([
      [bandWords.lowest, "中央値よりかなり低い点です（差は10点を超えます）。"],
      [bandWords.low, "中央値とほぼ同じ点です（差は2点以内）。"],
      [bandWords.middle, "中央値とほぼ同じ点です（差は2点以内）。"],
      [bandWords.high, "中央値とほぼ同じ点です（差は2点以内）。"],
      [bandWords.highest, "中央値よりかなり高い点です（差は10点を超えます）。"],
    ]);
  });

  it("is somewhat apart up to a tenth of the scale, and far beyond", () => {
    const distances = [52, 52.1, 60, 60.1, 47.9, 40, 39.9].map(
      (own) => sentencesOf(viewOf([own, 50, 50, 50, 50], 0))[1],
    );

    expect(distances).toEqual([
      "中央値とほぼ同じ点です（差は2点以内）。",
      "中央値より少し高い点です（差は10点以内）。",
      "中央値より少し高い点です（差は10点以内）。",
      "中央値よりかなり高い点です（差は10点を超えます）。",
      "中央値より少し低い点です（差は10点以内）。",
      "中央値より少し低い点です（差は10点以内）。",
      "中央値よりかなり低い点です（差は10点を超えます）。",
    ]);
  });

  it("is withheld until five jurors scored", () => {
    expect(viewOf([50, 60, 70, 80], 0)).toEqual([
      {
        kind: "withheld",
        entryId: "reference-1",
        sentence: "採点した審査委員が5名に満たないため、まだ表示していません。",
      },
    ]);
    expect(viewOf([50, 60, 70, 80, 90], 0)[0]?.kind).toBe("placed");
  });

  it("is shown only to whoever scored, entry by entry", () => {
    expect(viewOf([50, 60, 70, 80, 90], 7, references)).toEqual(
      references.map((entryId) => ({
        ...{ kind: "notScored", entryId },
        sentence: "先に、この基準用の応募を採点してください。",
      })),
    );
  });

  it("holds no identity and no score of another: a few fixed words are all that can ever be said", () => {
    const someValues = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), {
      minLength: FEWEST_CALIBRATED,
      maxLength: 12,
    });
    const distances = ["ほぼ同じ", "少し低い", "少し高い", "かなり低い", "かなり高い"];
    const sayable = new Set(BANDS.map((band) => bandWords[band]));

    fc.assert(
      fc.property(someValues, (values) => {
        const [view] = viewOf(values, 0);
        if (view?.kind !== "placed") throw new Error("Not placed.");

        expect(Object.keys(view).sort()).toEqual(["band", "entryId", "kind", "sentences"]);
        expect(sayable.has(bandWords[view.band])).toBe(true);
        expect(view.sentences[0]).toBe(bandWords[view.band]);
        expect(distances.filter((word) => view.sentences[1].includes(word))).toHaveLength(1);
        expect(view.sentences[1].replaceAll(/[^0-9.]/g, "")).toMatch(/^(2|10)$/);
        expect(JSON.stringify(view)).not.toContain("juror");
      }),
    );
  });

  it("does not change with the names of the others", () => {
    const scores = [30, 50, 60, 70, 80].map((value, index) => ({
      jurorId: jurorName(index),
      entryId: "reference-1",
      value,
    }));
    const renamed = scores.map((score, index) => (index === 0 ? score : { ...score, jurorId: `other-${9 - index}` }));
    const view = (all: typeof scores) =>
      calibrationView({ scores: all, referenceIds: ["reference-1"], scale }, jurorName(0));

    expect(view(renamed.toReversed())).toEqual(view(scores));
  });
});
