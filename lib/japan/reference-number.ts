import { accepted, type Parsed, refused } from "./parsed";
import { compactCode } from "./width";

/**
 * 受付番号 (design README section 3): kind, fiscal year, five random symbols and a check symbol, `D-2026-7K3M9X`.
 *
 * 23 symbols: no vowels, and of each look-alike pair one at most (no 0 O Q, 1 I L, S for 5, Z for 2, B for 8, G for 6). 23 is a prime, so
 * Σ weight·value ≡ 0 (mod 23) with eleven different weights from 11 to 1 finds every single wrong symbol and
 * every swap of two symbols, kind and year included. A digit has the same value in the year as among the symbols.
 */
export const REFERENCE_SYMBOLS = "CD23456789FHJKMNPRTVWXY";
const MODULUS = 23;
const RANDOM_SYMBOLS = 5;

/** Declaration, consultation, office, award entry. */
export const REFERENCE_KINDS = ["D", "C", "O", "A"] as const;
export type ReferenceKind = (typeof REFERENCE_KINDS)[number];

/** D and C as among the symbols; O and A take values of their own. */
const KIND_VALUES = { C: 0, D: 1, O: 10, A: 11 } as const satisfies Record<ReferenceKind, number>;

export type ReferenceNumberCause = "empty" | "length" | "kind" | "year" | "symbol" | "check-symbol";

export type ReferenceNumber = {
  /** Canonical: `D-2026-7K3M9X`. */
  readonly number: string;
  readonly kind: ReferenceKind;
  readonly fiscalYear: number;
};

/** `randomInt(n)` draws from 0 to n − 1: `crypto.randomInt`. Uniqueness is the database's; draw again on a clash. */
export function newReferenceNumber(
  kind: ReferenceKind,
  fiscalYear: number,
  randomInt: (exclusiveMax: number) => number,
): string {
  const year = String(fiscalYear);
  if (!/^20\d\d$/.test(year)) throw new RangeError(`No reference numbers for fiscal year ${fiscalYear}`);

  let symbols = "";
  while (symbols.length < RANDOM_SYMBOLS) symbols += REFERENCE_SYMBOLS.charAt(randomInt(MODULUS));
  return format(kind, year, symbols + checkSymbol(kind, year, symbols));
}

/** Any width, case, spaces and hyphens, or none. Nothing else is guessed: O is never read as 0. */
export function parseReferenceNumber(text: string): Parsed<ReferenceNumber, ReferenceNumberCause> {
  const code = compactCode(text).replace(/[a-z]/g, (letter) => letter.toUpperCase());
  if (code === "") return refused("empty");
  if (code.length !== 11) return refused("length");

  const [year, symbols] = [code.slice(1, 5), code.slice(5)];
  const kind = REFERENCE_KINDS.find((letter) => letter === code.charAt(0));
  if (!kind) return refused("kind");
  if (!/^20\d\d$/.test(year)) return refused("year");
  if (![...symbols].every((symbol) => REFERENCE_SYMBOLS.includes(symbol))) return refused("symbol");
  if (weightedSum(kind, year + symbols) !== 0) return refused("check-symbol");
  return accepted({ number: format(kind, year, symbols), kind, fiscalYear: Number(year) });
}

function format(kind: ReferenceKind, year: string, symbols: string): string {
  return `${kind}-${year}-${symbols}`;
}

/** The last weight is 1, so the check symbol is what is missing to a multiple of 23. */
function checkSymbol(kind: ReferenceKind, year: string, symbols: string): string {
  return REFERENCE_SYMBOLS.charAt((MODULUS - weightedSum(kind, year + symbols)) % MODULUS);
}

function weightedSum(kind: ReferenceKind, rest: string): number {
  return (
    [...rest].reduce((sum, symbol, index) => sum + symbolValue(symbol) * (10 - index), KIND_VALUES[kind] * 11) % MODULUS
  );
}

/** 0 and 1 occur in years only; their values are their own, as for every digit. */
function symbolValue(symbol: string): number {
  return /[01]/.test(symbol) ? Number(symbol) : REFERENCE_SYMBOLS.indexOf(symbol);
}

const MESSAGES = {
  empty: "受付番号を入力してください。例）D-2026-7K3M9X",
  length: "受付番号は11文字（ハイフンを除く）で入力してください。例）D-2026-7K3M9X",
  kind: "受付番号の最初の文字は、D、C、O、Aのどれかを入力してください。",
  year: "受付番号の2文字目からは、2026のような4けたの年度を入力してください。",
  symbol: "受付番号の最後の6文字を確かめてください。母音と、0、1、B、G、L、Q、S、Zは使われていません。",
  "check-symbol": "受付番号の文字に違いがあります。メールや受付証の番号と1文字ずつ見比べて、もう一度入力してください。",
} as const satisfies Record<ReferenceNumberCause, string>;

export function referenceNumberMessage(cause: ReferenceNumberCause): string {
  return MESSAGES[cause];
}
