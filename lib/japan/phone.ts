import { cleanText } from "./clean-text";
import { accepted, type Parsed, refused } from "./parsed";
import { foldHyphens, foldWidth, isDigits, removeSpaces } from "./width";

/** 電話番号: 10 digits, or 11 for 050, 060, 070, 080 and 090; extension apart. */

export type PhoneCause = "empty" | "characters" | "start" | "length" | "extension";

export type Phone = {
  /** As typed: never reformatted under the person's hands. */
  readonly display: string;
  /** National digits, 0-first, for comparing and dialling. */
  readonly digits: string;
  readonly extension: string | null;
};

const EXTENSION_MAX = 8;

/** Longer than any number with its extension; keeps the pattern below from long work on long text. */
const TYPED_MAX = 50;
const EXTENSION = /^(.*?)[(,]?(?:内線(?:番号)?|内|extension|ext|x|#)[.:]?([^)]*)\)?$/i;
const ELEVEN_DIGITS = /^0[5-9]0/;

export function parsePhone(text: string): Parsed<Phone, PhoneCause> {
  const typed = foldHyphens(removeSpaces(foldWidth(text)), "");
  if (typed === "") return refused("empty");
  if (typed.length > TYPED_MAX) return refused("length");

  const parts = EXTENSION.exec(typed);
  const digits = toNational(parts?.[1] ?? typed);
  const extension = parts?.[2] ?? null;
  const cause = causeOf(digits) ?? (extension === null ? null : extensionCauseOf(extension));
  return cause ? refused(cause) : accepted({ display: cleanText(text), digits, extension });
}

/** Parentheses and dots only group; +81 stands for the leading 0, which some people still add. */
function toNational(text: string): string {
  return text.replace(/[().]/g, "").replace(/^(?:\+|010)?81(?=\d{9,11}$)0?/, "0");
}

function causeOf(digits: string): PhoneCause | null {
  if (digits === "") return "empty";
  if (!isDigits(digits)) return "characters";
  if (!/^0[1-9]/.test(digits)) return "start";
  return digits.length === (ELEVEN_DIGITS.test(digits) ? 11 : 10) ? null : "length";
}

function extensionCauseOf(extension: string): PhoneCause | null {
  return isDigits(extension) && extension.length <= EXTENSION_MAX ? null : "extension";
}

const MESSAGES = {
  empty: "を入力してください。",
  characters: "は数字で入力してください。ハイフン、かっこ、空白は入っていてもかまいません。例）03-1234-5678",
  start: "は市外局番から、0で始まる日本国内の番号で入力してください。例）03-1234-5678",
  length: "は10けたで入力してください。050、060、070、080、090で始まる番号は11けたです。",
  extension: `の内線は${EXTENSION_MAX}けたまでの数字で入力してください。例）03-1234-5678 内線123`,
} as const satisfies Record<PhoneCause, string>;

export function phoneMessage(cause: PhoneCause, label = "電話番号"): string {
  return `${label}${MESSAGES[cause]}`;
}
