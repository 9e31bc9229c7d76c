import type { Score } from "./round";
import { medianOf } from "./vectors";

/** With fewer scores the own position would show what the others gave. */
export const FEWEST_CALIBRATED = 5;

export type Calibration = {
  readonly scores: readonly Score[];
  /** The entries that everybody scores before the round. */
  readonly referenceIds: readonly string[];
  /** Of the edition, in points. */
  readonly scale: { readonly lowest: number; readonly highest: number };
};

/** Where the own score stands among all of them. */
export const BANDS = ["lowest", "low", "middle", "high", "highest"] as const;
export type Band = (typeof BANDS)[number];

export const bandWords = {
  lowest: "全体の低いほうから4分の1に入ります。",
  low: "全体の低いほうの半分に入り、中央に近い位置です。",
  middle: "全体のちょうど中央です。",
  high: "全体の高いほうの半分に入り、中央に近い位置です。",
  highest: "全体の高いほうから4分の1に入ります。",
} as const satisfies Record<Band, string>;

export type OwnPlace =
  | {
      readonly kind: "placed";
      readonly entryId: string;
      readonly band: Band;
      readonly sentences: readonly [string, string];
    }
  | { readonly kind: "notScored" | "withheld"; readonly entryId: string; readonly sentence: string };

/**
 * What one juror may see of the calibration: words for the own score among all, one per reference entry. The words are a few fixed
 * ones, so that neither a number nor a name of another juror is among them. Whoever has seen them must not change the own score
 * afterwards: trying scores one by one would find the median.
 */
export function calibrationView(calibration: Calibration, jurorId: string): readonly OwnPlace[] {
  return calibration.referenceIds.map((entryId) => ownPlace(calibration, jurorId, entryId));
}

function ownPlace({ scores, scale }: Calibration, jurorId: string, entryId: string): OwnPlace {
  const given = scores.filter((score) => score.entryId === entryId);
  const own = given.find((score) => score.jurorId === jurorId);
  if (own === undefined) {
    return { kind: "notScored", entryId, sentence: "先に、この基準用の応募を採点してください。" };
  }
  if (given.length < FEWEST_CALIBRATED) {
    const sentence = `採点した審査委員が${FEWEST_CALIBRATED}名に満たないため、まだ表示していません。`;
    return { kind: "withheld", entryId, sentence };
  }
  const values = given.map(({ value }) => value);
  const band = bandOf(own.value, values);
  return { kind: "placed", entryId, band, sentences: [bandWords[band], distanceInWords(own.value, values, scale)] };
}

/** By the share of scores below, equal ones counted half. */
function bandOf(own: number, values: readonly number[]): Band {
  const below = values.filter((value) => value < own).length;
  const equal = values.filter((value) => value === own).length;
  const share = (below + equal / 2) / values.length;
  if (share === 0.5) return "middle";
  if (share < 0.5) return share <= 0.25 ? "lowest" : "low";
  return share >= 0.75 ? "highest" : "high";
}

/** In hundredths of the scale: up to here as good as the median, up to there somewhat apart. */
const NEAR_PERCENT = 2;
const APART_PERCENT = 10;

/** Distances as bands: the exact one would, with the own score, give away the score in the middle. */
function distanceInWords(own: number, values: readonly number[], { lowest, highest }: Calibration["scale"]): string {
  const difference = own - medianOf(values);
  const near = ((highest - lowest) * NEAR_PERCENT) / 100;
  const apart = ((highest - lowest) * APART_PERCENT) / 100;
  const side = difference < 0 ? "低い" : "高い";
  if (Math.abs(difference) <= near) return `中央値とほぼ同じ点です（差は${near}点以内）。`;
  if (Math.abs(difference) <= apart) return `中央値より少し${side}点です（差は${apart}点以内）。`;
  return `中央値よりかなり${side}点です（差は${apart}点を超えます）。`;
}
