import { byCodeUnits } from "@/lib/awards/code-unit-order";
import { sha256Hex } from "@/lib/crypto/sha256";

export type Draw = {
  /** As the entry numbers write it: 2027. */
  readonly edition: string;
  /** The published value in its canonical form, see `acceptSeed`. */
  readonly seed: string;
  readonly entryNumbers: readonly string[];
};

export type Lot = { readonly entryNumber: string; readonly sha256: string };

const PART = /^[0-9A-Za-z.+-]{1,100}$/;

/**
 * Lots in the order of the draw, first the one that wins. The lot of an entry is the SHA-256, in small hexadecimal digits, of
 * edition, seed and entry number as ASCII, with a line feed between them and none at the end. The lowest comes first:
 *
 *     printf '%s\n%s\n%s' 2027 39098.68 A-2027-7K3M9X | sha256sum
 *
 *     hashlib.sha256("\n".join([edition, seed, number]).encode()).hexdigest()
 *
 * A lot does not depend on who else is in the draw. Throws a RangeError on parts that other languages could write otherwise,
 * and on a number that stands twice. `redo-draw.mjs` does the same for outsiders, without any of this code.
 */
export function drawLots({ edition, seed, entryNumbers }: Draw): readonly Lot[] {
  const odd = [edition, seed, ...entryNumbers].find((part) => !PART.test(part));
  if (odd !== undefined) throw new RangeError(`Not a part of a draw: ${odd}`);
  if (new Set(entryNumbers).size < entryNumbers.length) throw new RangeError("An entry stands twice in the draw.");
  return entryNumbers
    .map((entryNumber) => ({ entryNumber, sha256: sha256Hex([edition, seed, entryNumber].join("\n")) }))
    .sort((one, other) => byCodeUnits(one.sha256, other.sha256));
}
