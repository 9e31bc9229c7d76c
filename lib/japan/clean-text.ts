import { trimSpaces } from "./width";

/**
 * Free text as it is stored: what the person typed, minus what no database, screen or CSV can
 * carry. No NFKC here, it would rewrite ㈱ and ①.
 */

/** Alone these have no meaning in UTF-8; PostgreSQL would get U+FFFD or an error. */
const LONE_SURROGATES = /\p{Cs}/gu;

/** Controls (NUL is refused by PostgreSQL), direction overrides that disguise text, invisible joints, non-characters. */
const UNPRINTABLE =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u200B\u202A-\u202E\u2060\u2066-\u2069\uFEFF\uFFF9-\uFFFB\p{Noncharacter_Code_Point}]/gu;

const LINE_BREAKS = /\r\n|[\r\n\u0085\u2028\u2029]/g;

/**
 * NFC, except for CJK compatibility ideographs: NFC would replace the old form of a name's character (the
 * 福 of U+FA1B, the 神 of U+FA19, both in JIS X 0213) with another one, and people's names keep their old forms.
 */
export function composeCharacters(text: string): string {
  return text.replace(/[^\uF900-\uFAFF\u{2F800}-\u{2FA1F}]+/gu, (run) => run.normalize("NFC"));
}

/** Several lines: line breaks become `\n`, tabs stay. */
export function cleanMultiline(text: string): string {
  const printable = text.replace(LONE_SURROGATES, "").replace(LINE_BREAKS, "\n").replace(UNPRINTABLE, "");
  return trimSpaces(composeCharacters(printable));
}

/** One line: line breaks and tabs become spaces. */
export function cleanText(text: string): string {
  return trimSpaces(cleanMultiline(text).replace(/[\n\t]/g, " "));
}

/**
 * Length as people and the database count it: code points, a line break as one. So 𠮷 is one character, and the
 * figure equals PostgreSQL's `char_length`, the browser's counter and the message. Grapheme clusters were
 * rejected: one of them may hold any number of combining marks, so a limit would limit nothing.
 */
export function countCharacters(text: string): number {
  let count = 0;
  for (const _character of text.replace(/\r\n/g, "\n")) count += 1;
  return count;
}
