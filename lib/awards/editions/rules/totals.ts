import type { Criterion } from "./judging-schema";

export type Total =
  /** 0 to 100, at most two decimals. */
  | { readonly ok: true; readonly total: number }
  | {
      readonly ok: false;
      readonly missing: readonly string[];
      /** Values that are no level of their criterion, and criteria that the edition does not have. */
      readonly unknown: readonly string[];
      readonly sentence: string;
    };

/**
 * Σ weight × (value − lowest level) ÷ (highest − lowest level): the lowest level of everything is 0, the highest 100, and a weight
 * means the same on whatever scale its criterion has. Computed in whole numbers and rounded once, at the end, half up to two
 * decimals (四捨五入). Totals that are equal after rounding are a tie: nobody wins by a digit that is not shown.
 */
export function weightedTotal(criteria: readonly Criterion[], values: ReadonlyMap<string, number>): Total {
  const missing = criteria.filter(({ key }) => !values.has(key));
  const strange = criteria.filter(({ key, levels }) => values.has(key) && !isLevel(levels, values.get(key)));
  const foreign = [...values.keys()].filter((key) => criteria.every((one) => one.key !== key)).toSorted();
  if (missing.length + strange.length + foreign.length > 0) return refusal(missing, strange, foreign);
  const parts = criteria.map((criterion) => partOf(criterion, values.get(criterion.key) ?? 0));
  return { ok: true, total: roundedSum(parts) };
}

type Fraction = { readonly top: bigint; readonly bottom: bigint };

function partOf({ weight, levels }: Criterion, value: number): Fraction {
  const all = levels.map((level) => level.value);
  const [low, high] = [Math.min(...all), Math.max(...all)];
  return { top: BigInt(weight * (value - low)), bottom: BigInt(high - low) };
}

/** BigInt, because the product of twelve scales is beyond what a number holds exactly. */
function roundedSum(parts: readonly Fraction[]): number {
  const bottom = parts.reduce((product, part) => product * part.bottom, 1n);
  const top = parts.reduce((sum, part) => sum + (part.top * bottom) / part.bottom, 0n);
  const hundredths = (200n * top + bottom) / (2n * bottom);
  return Number(hundredths) / 100;
}

function isLevel(levels: Criterion["levels"], value: number | undefined): boolean {
  return levels.some((level) => level.value === value);
}

function refusal(missing: readonly Criterion[], strange: readonly Criterion[], foreign: readonly string[]): Total {
  const named = (criteria: readonly Criterion[]) => criteria.map(({ name }) => `「${name}」`).join("");
  const sentences = [
    missing.length > 0 && `${named(missing)}の点を選択してください。`,
    strange.length > 0 && `${named(strange)}の点を、決められた段階から選び直してください。`,
    foreign.length > 0 && `この回にない評価項目（${foreign.join("、")}）の点を除いてください。`,
  ];
  return {
    ok: false,
    missing: missing.map(({ key }) => key),
    unknown: [...strange.map(({ key }) => key), ...foreign],
    sentence: sentences.filter((sentence) => sentence !== false).join(""),
  };
}
