import "server-only";
import { openSync } from "fontkit";
import { fontFiles } from "./fonts";

/** 〓, with which Japanese print marks a character that the case has no type for. */
export const MISSING = "〓";

const UNSEEN = /\p{Cc}|\p{Cf}|\p{Variation_Selector}/gu;
const graphemes = new Intl.Segmenter("ja", { granularity: "grapheme" });

let covered: ((codePoint: number) => boolean) | undefined;

/** Text as the font can print it: nothing that steers instead of being read, and a mark for what has no glyph. */
export function printable(text: string): string {
  const lines = text.normalize("NFC").replace(/\r\n?/g, "\n").split("\n");
  return lines.map((line) => printableLine(line.toWellFormed())).join("\n");
}

function printableLine(line: string): string {
  const seen = line.replace(/\t/g, " ").replace(UNSEEN, "");
  return [...graphemes.segment(seen)].map(({ segment }) => (hasGlyphs(segment) ? segment : MISSING)).join("");
}

function hasGlyphs(grapheme: string): boolean {
  covered ??= coverage();
  return [...grapheme].every((character) => covered?.(character.codePointAt(0) ?? 0) === true);
}

function coverage(): (codePoint: number) => boolean {
  const font = openSync(fontFiles.regular);
  if ("fonts" in font) throw new TypeError("The font of documents is a collection.");
  return (codePoint) => font.hasGlyphForCodePoint(codePoint);
}
