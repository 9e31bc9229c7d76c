import type { FileEncoding } from "./office-sheet";
import { UnreadableFile } from "./unreadable-file";

export type Decoded = { readonly encoding: FileEncoding; readonly text: string };

const SAMPLE = 4096;
const LABELS = { "utf-8": "utf-8", cp932: "shift_jis", "utf-16le": "utf-16le", "utf-16be": "utf-16be" } as const;
type Family = keyof typeof LABELS;

/** No text holds these: a file that does is of another kind. */
const CONTROLS = /[\u0000-\u0008\u000E-\u001F\u007F]/;

/** UTF-8 and UTF-16 with or without their mark, and CP932; anything that does not decode without loss is refused. */
export function decode(bytes: Uint8Array): Decoded {
  const decoded = decodeMarked(bytes) ?? decodeUtf16(bytes) ?? decodeBytes(bytes);
  if (CONTROLS.test(decoded.text))
    throw new UnreadableFile(
      "文字として読み取れないデータが入っています。CSVまたはExcel（.xlsx）のファイルを選んでください。",
    );
  return decoded;
}

function decodeMarked(bytes: Uint8Array): Decoded | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return strictly("utf-8", bytes.subarray(3), "utf-8-bom");
  if (first === 0xff && second === 0xfe) return strictly("utf-16le", bytes.subarray(2), "utf-16le");
  if (first === 0xfe && second === 0xff) return strictly("utf-16be", bytes.subarray(2), "utf-16be");
  return null;
}

/** Commas, digits and line ends of a UTF-16 file have one zero byte each, always on the same side. */
function decodeUtf16(bytes: Uint8Array): Decoded | null {
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (bytes.length % 2 === 1 || Math.max(even, odd) < sample.length / 50) return null;
  if (even > 0 && odd > 0 && Math.min(even, odd) * 10 > Math.max(even, odd)) return null;
  const family = odd > even ? "utf-16le" : "utf-16be";
  return strictly(family, bytes, family);
}

function decodeBytes(bytes: Uint8Array): Decoded {
  const utf8 = tryDecode("utf-8", bytes);
  if (utf8 !== null) return { encoding: "utf-8", text: utf8 };
  const cp932 = tryDecode("cp932", bytes);
  if (cp932 !== null) return { encoding: "cp932", text: cp932 };
  throw brokenAt(firstBrokenLine(bytes));
}

function strictly(family: Family, bytes: Uint8Array, encoding: FileEncoding): Decoded {
  const text = tryDecode(family, bytes);
  if (text !== null) return { encoding, text };
  throw brokenAt(family === "utf-8" ? brokenLines("utf-8", bytes).first : null);
}

function tryDecode(family: Family, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(LABELS[family], { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** In the encoding that explains more of the file. */
function firstBrokenLine(bytes: Uint8Array): number | null {
  const utf8 = brokenLines("utf-8", bytes);
  const cp932 = brokenLines("cp932", bytes);
  return utf8.count <= cp932.count ? utf8.first : cp932.first;
}

function brokenLines(family: Family, bytes: Uint8Array): { count: number; first: number | null } {
  let count = 0;
  let first: number | null = null;
  let from = 0;
  for (let line = 1; from < bytes.length; line += 1) {
    const end = bytes.indexOf(0x0a, from);
    const until = end < 0 ? bytes.length : end;
    if (tryDecode(family, bytes.subarray(from, until)) === null) {
      count += 1;
      first ??= line;
    }
    from = until + 1;
  }
  return { count, first };
}

function brokenAt(line: number | null): UnreadableFile {
  const where = line === null ? "途中" : `${line}行目`;
  return new UnreadableFile(
    `ファイルの${where}に、壊れた文字があります。元のファイルを開いて直し、「CSV UTF-8」またはExcelブック（.xlsx）で保存し直してください。`,
  );
}
