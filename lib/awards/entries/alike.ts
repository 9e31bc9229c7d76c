import { bigrams } from "@/lib/japan/search-key";

/** Of the pairs of two titles, so much in common is nearly the same title. */
const ALIKE = 0.6;

/** Whether two titles are the same or nearly so, whatever their notation. */
export function isAlike(one: string, other: string): boolean {
  const [a, b] = [pairsOf(one), pairsOf(other)];
  if (a.length === 0 || b.length === 0) return false;
  const common = a.filter((pair) => b.includes(pair)).length;
  return (2 * common) / (a.length + b.length) >= ALIKE;
}

function pairsOf(title: string): readonly string[] {
  return bigrams(title).filter((gram) => [...gram].length > 1);
}
