/** Lone halves of surrogate pairs, control characters, byte order marks, zero-width spaces and marks that turn the writing direction. */
const UNWANTED = /[\p{Cs}\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200b\ufeff\u202a-\u202e\u2066-\u2069]/gu;

/** Text as it may be stored: browsers send line breaks of a text area as CR LF, which would count twice. */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(UNWANTED, "");
}

/** Characters as people count them: a rare kanji made of two code units is one. */
export function lengthOf(text: string): number {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}

/** Full-width letters, digits and signs become plain ones, as nobody should have to think about their width. */
export function halfWidth(text: string): string {
  return text.normalize("NFKC").trim();
}

/** Numbers are written with many kinds of hyphens and spaces between their groups; none of them means anything. */
export function digitsOnly(text: string): string {
  return halfWidth(text).replace(/[\s\-‐‑‒–—―−ーｰ]/g, "");
}
