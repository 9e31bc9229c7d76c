import { byCodeUnits } from "@/lib/awards/code-unit-order";
import type { Core } from "./core";
import { editCost } from "./edit-cost";

/** From how many distinctive characters on which cost still looks like one name. Two short names one slip apart are two names. */
const ALLOWED = [
  { from: 12, cost: 2 },
  { from: 6, cost: 1 },
] as const;

/** Below these lengths a name without its late long vowels, or without its plural, may well be another. */
const LONG_VOWEL_LENGTH = 5;
const LOOSE_LENGTH = 5;

/** Equal but for long-vowel marks. */
export function differInLongVowels(one: Core, other: Core): boolean {
  return (
    one.withoutLateLongVowels === other.withoutLateLongVowels &&
    [...one.withoutLateLongVowels].length >= LONG_VOWEL_LENGTH
  );
}

/** Not equal, but close: システム and システムズ, or a slip in a long name. */
export function areNear(one: Core, other: Core): boolean {
  if (one.loose === other.loose) return [...one.loose].length >= LOOSE_LENGTH;
  const length = Math.min(one.distinctive, other.distinctive);
  const allowed = ALLOWED.find(({ from }) => length >= from)?.cost ?? 0;
  if (allowed === 0 || unshared(one, other) > 2 * allowed) return false;
  return editCost({ one: one.loose, other: other.loose, limit: allowed }) <= allowed;
}

/** How many characters stand on one side only. One edit changes two at most, so that most names need no closer look. */
function unshared({ characters: a }: Core, { characters: b }: Core): number {
  let [count, i, j] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const order = byCodeUnits(a[i] ?? "", b[j] ?? "");
    if (order !== 0) count += 1;
    if (order <= 0) i += 1;
    if (order >= 0) j += 1;
  }
  return count + (a.length - i) + (b.length - j);
}
