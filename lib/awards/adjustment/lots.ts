import { createHash } from "node:crypto";

/** A whole number from 0 to below `count`. */
export type Lots = (count: number) => number;

/** The same seed draws the same lots everywhere: the first 16 bytes of its SHA-256 start the generator. */
export function lotsFrom(seed: string): Lots {
  const bytes = createHash("sha256").update(seed, "utf8").digest();
  const next = wordsFrom([0, 4, 8, 12].map((offset) => bytes.readUInt32LE(offset)));
  return (count) => Math.floor((next() / 2 ** 32) * count);
}

/** xoshiro128** 1.1 (Blackman & Vigna, ACM Transactions on Mathematical Software 47 (2021), article 36): unsigned 32-bit words. */
export function wordsFrom([first = 1, second = 0, third = 0, fourth = 0]: readonly number[]): () => number {
  let [a, b, c, d] = [first, second, third, fourth];
  return () => {
    const word = Math.imul(turned(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = turned(d, 11);
    return word;
  };
}

function turned(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}
