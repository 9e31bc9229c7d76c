/**
 * Width folding and trimming for values with a fixed alphabet: digits, codes, e-mail and web addresses
 * (full width to half width on save). Free text goes through `clean-text.ts` instead.
 */

/** Signs people type for a hyphen: ASCII, Unicode hyphens and dashes, minus, long-vowel mark, box lines. */
const HYPHENS = /[-\u00AD\u02D7\u2010-\u2015\u2043\u207B\u208B\u2212\u2500\u2501\u30A0\u30FC\uFE58\uFE63\uFF0D\uFF70]/g;

/** Characters without ink that ride along when text is copied from documents and chats. */
const INVISIBLE =
  "\\u00AD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\u2800\\u3164\\uFEFF\\uFFA0";
const SPACE = new RegExp(`[\\s${INVISIBLE}]`);
const ALL_SPACES = new RegExp(`[\\s${INVISIBLE}]+`, "g");

/** Full-width ASCII to half width and the ideographic space to a plain one. Nothing else changes: ① stays ①. */
export function foldWidth(text: string): string {
  return text
    .replace(/[\uFF01-\uFF5E]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, " ");
}

/** Every hyphen-like sign becomes `replacement` (a plain hyphen unless told otherwise). */
export function foldHyphens(text: string, replacement = "-"): string {
  return text.replace(HYPHENS, replacement);
}

/** Cuts ideographic, no-break and invisible spaces off both ends. A loop, because `\s+$` takes quadratic time. */
export function trimSpaces(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && SPACE.test(text.charAt(start))) start += 1;
  while (end > start && SPACE.test(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

export function removeSpaces(text: string): string {
  return text.replace(ALL_SPACES, "");
}

/** For numbers written in groups: half width, without spaces and without hyphens of any kind. */
export function compactCode(text: string): string {
  return foldHyphens(removeSpaces(foldWidth(text)), "");
}

export function isDigits(text: string): boolean {
  return /^[0-9]+$/.test(text);
}
