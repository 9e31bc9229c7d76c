import { grouped, type Panel } from "./panel";
import { TIE_GAP } from "./ranks";
import { sampleVariance, sum } from "./vectors";

export type Agreement = {
  /** 1: all jurors alike; 0: no better than chance; null: nothing to compare, or all scores the same. */
  readonly alpha: number | null;
  /** Entries scored by at least two jurors, and their scores. */
  readonly entries: number;
  readonly scores: number;
};

/**
 * Krippendorff's alpha for the interval metric, scores missing at will (Krippendorff, Computing Krippendorff's Alpha-Reliability,
 * 2011; Content Analysis, chapter 12). It asks for the same points, not only for the same order: strict and lenient jurors
 * lower it.
 */
export function agreementOf({ entryOf, entryIds, values }: Panel): Agreement {
  const compared = grouped(entryOf, values, entryIds.length).filter((scores) => scores.length >= 2);
  const all = compared.flat();
  const observed = sum(compared.map((scores) => scores.length * sampleVariance(scores))) / all.length;
  const expected = sampleVariance(all);
  return {
    alpha: expected > TIE_GAP ** 2 ? 1 - observed / expected : null,
    entries: compared.length,
    scores: all.length,
  };
}

/** The lowest alphas for firm and for tentative conclusions: Krippendorff, Content Analysis, 12.4. */
const FIRM_ALPHA = 0.8;
const TENTATIVE_ALPHA = 0.667;

export function agreementInWords({ alpha }: Agreement): string {
  if (alpha === null) return "比べられる採点がないため、一致度は計算できません。";
  const figure = `審査委員の一致度（クリッペンドルフのα）は${alpha.toFixed(2)}です。`;
  if (alpha >= FIRM_ALPHA) return `${figure}よく一致しています。`;
  return alpha >= TENTATIVE_ALPHA ? `${figure}おおむね一致しています。` : `${figure}一致は十分ではありません。`;
}
