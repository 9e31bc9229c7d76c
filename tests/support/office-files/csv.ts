import { stringify } from "csv-stringify/sync";
import iconv from "iconv-lite";

export type Lines = readonly (readonly string[])[];

export function csvText(lines: Lines, delimiter = ","): string {
  return stringify(
    lines.map((line) => [...line]),
    { delimiter, record_delimiter: "windows", quoted_match: /[\r\n]/ },
  );
}

/** The same text in every form in which it reaches us. */
export const ENCODINGS = {
  "utf-8": (text: string) => bytesOf(iconv.encode(text, "utf8")),
  "utf-8-bom": (text: string) => bytesOf(iconv.encode(text, "utf8", { addBOM: true })),
  cp932: (text: string) => bytesOf(iconv.encode(text, "cp932")),
  "utf-16le": (text: string) => bytesOf(iconv.encode(text, "utf-16le", { addBOM: true })),
  "utf-16be": (text: string) => bytesOf(iconv.encode(text, "utf-16be", { addBOM: true })),
  "utf-16le without mark": (text: string) => bytesOf(iconv.encode(text, "utf-16le", { addBOM: false })),
  "utf-16be without mark": (text: string) => bytesOf(iconv.encode(text, "utf-16be", { addBOM: false })),
} as const;

export function csv(lines: Lines, delimiter = ","): Uint8Array {
  return ENCODINGS["utf-8"](csvText(lines, delimiter));
}

function bytesOf(buffer: Buffer): Uint8Array {
  return new Uint8Array(buffer);
}
