import { byCodeUnits } from "@/lib/awards/code-unit-order";

/** Runs of characters of a text with their weights, by the number of the run; of length 1 unless the text has no run at all. */
export type GramVector = { readonly grams: Int32Array; readonly weights: Float64Array };

/**
 * Each text as the runs of `size` code points in it, weighted by tf-idf: (1 + ln tf) × ln(1 + N/df). Runs that stand in most of the
 * texts, such as the words of the call, say little about two of them (Manning, Raghavan, Schütze: Introduction to Information
 * Retrieval, 6.2 and 6.4).
 */
export function gramVectors(texts: readonly string[], size: number): readonly GramVector[] {
  const counted = texts.map((text) => countGrams(text, size));
  const textsWith = new Map<string, number>();
  for (const counts of counted) {
    for (const gram of counts.keys()) textsWith.set(gram, (textsWith.get(gram) ?? 0) + 1);
  }
  const numberOf = new Map([...textsWith.keys()].sort(byCodeUnits).map((gram, place) => [gram, place]));
  return counted.map((counts) => {
    const entries = [...counts]
      .map(([gram, count]) => ({
        gram: numberOf.get(gram) ?? 0,
        weight: (1 + Math.log(count)) * Math.log(1 + texts.length / (textsWith.get(gram) ?? 1)),
      }))
      .sort((one, other) => one.gram - other.gram);
    return unitVector(entries);
  });
}

function countGrams(text: string, size: number): ReadonlyMap<string, number> {
  const characters = [...text];
  const counts = new Map<string, number>();
  for (let start = 0; start + size <= characters.length; start += 1) {
    const gram = characters.slice(start, start + size).join("");
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}

function unitVector(entries: readonly { readonly gram: number; readonly weight: number }[]): GramVector {
  const length = Math.sqrt(entries.reduce((sum, { weight }) => sum + weight * weight, 0));
  return {
    grams: Int32Array.from(entries, ({ gram }) => gram),
    weights: Float64Array.from(entries, ({ weight }) => weight / length),
  };
}

/** The cosine, 0 to 1: 1 for the same runs in the same proportions, 0 for none in common or for a text without runs. */
export function likeness(one: GramVector, other: GramVector): number {
  let [sum, i, j] = [0, 0, 0];
  while (i < one.grams.length && j < other.grams.length) {
    const difference = (one.grams[i] ?? 0) - (other.grams[j] ?? 0);
    if (difference === 0) sum += (one.weights[i] ?? 0) * (other.weights[j] ?? 0);
    if (difference <= 0) i += 1;
    if (difference >= 0) j += 1;
  }
  return Math.min(1, sum);
}
