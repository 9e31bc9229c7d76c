import { accepted, type Parsed, refused } from "./parsed";
import { compactCode, isDigits } from "./width";

/**
 * 法人番号: one check digit followed by a 12-digit base, never starting with 0.
 * Check digit: 法人番号の指定等に関する省令 (平成26年財務省令第70号) 第2条.
 */

export type CorporateNumberCause = "empty" | "not-digits" | "length" | "check-digit" | "reserved";

const LENGTH = 13;

/** Passes the check, but budget data uses it to say "not a corporation". */
const RESERVED = "9999999999999";

/** 9 − (Σ Pn·Qn mod 9), Pn the n-th digit from the right of the base, Qn 1 for odd n and 2 for even n. */
export function corporateCheckDigit(base: string): number {
  const sum = [...base].reverse().reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 2), 0);
  return 9 - (sum % 9);
}

/** Any width; spaces and hyphens of any kind are ignored. */
export function parseCorporateNumber(text: string): Parsed<string, CorporateNumberCause> {
  const number = compactCode(text);
  if (number === "") return refused("empty");
  if (!isDigits(number)) return refused("not-digits");
  if (number.length !== LENGTH) return refused("length");
  if (number === RESERVED) return refused("reserved");
  return number.startsWith(String(corporateCheckDigit(number.slice(1)))) ? accepted(number) : refused("check-digit");
}

/** 4011001098993 → 4-0110-0109-8993, the grouping of government forms. */
export function formatCorporateNumber(number: string): string {
  return number.replace(/^(\d)(\d{4})(\d{4})(\d{4})$/, "$1-$2-$3-$4");
}

const MESSAGES = {
  empty: "法人番号を入力してください。",
  "not-digits": "法人番号は13けたの数字で入力してください。ハイフンと空白は入っていてもかまいません。",
  length: "法人番号は13けたで入力してください。会社法人等番号（12けた）とは異なります。",
  "check-digit": "法人番号の数字が合いません。国税庁の通知書や法人番号公表サイトで確かめて、もう一度入力してください。",
  reserved: "9999999999999は法人番号として使えません。法人番号がない場合は「法人番号がない」を選んでください。",
} as const satisfies Record<CorporateNumberCause, string>;

export function corporateNumberMessage(cause: CorporateNumberCause): string {
  return MESSAGES[cause];
}
