import "server-only";
import type { DocumentType } from "./limits";

const ENCODINGS = ["utf-8", "shift_jis", "euc-jp"] as const;
/** Signs that no text contains. */
const NEVER_IN_TEXT = /[^\P{Cc}\t\n\v\f\r\u0085]/u;

/** Text and tables by their letters: readable in one of the encodings of the country, without anything a program is made of. */
export function textTypeOf(bytes: Uint8Array, sentName: string): DocumentType | null {
  const ending = /\.(txt|csv)$/i.exec(sentName)?.[1]?.toLowerCase();
  if (ending === undefined || !isText(bytes)) return null;
  return ending === "csv" ? "text/csv" : "text/plain";
}

function isText(bytes: Uint8Array): boolean {
  const marked = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const tried = marked ? [bytes[0] === 0xff ? "utf-16le" : "utf-16be"] : ENCODINGS;
  return tried.some((encoding) => {
    try {
      return !NEVER_IN_TEXT.test(new TextDecoder(encoding, { fatal: true }).decode(bytes));
    } catch {
      return false;
    }
  });
}
