import "server-only";
import { promisify } from "node:util";
import { inflate } from "node:zlib";
import type { DocumentCause } from "./document-messages";
import { UNPACKED_BYTES_MAX } from "./limits";

const unpack = promisify(inflate);

const STREAM = /stream\r?\n/g;
const HEAD_MAX = 2000;
const PACKED_STREAMS_MAX = 20_000;
/** Names long enough that chance does not write them into packed data, so that the whole file can be looked through. */
const ACTIVE = /\/(?:JavaScript|Launch|RichMedia|SubmitForm|ImportData|XFA[\s[(])(?![A-Za-z])/;
const EMBEDDED = /\/EmbeddedFiles?(?![A-Za-z])/;
const ENCRYPTED = /\/Encrypt(?![A-Za-z])/;

/**
 * A PDF that is nothing else: begins with its sign, ends with its end, is open to everybody, and neither runs nor carries
 * anything. Objects may be packed together in streams of their own; those are opened as well.
 * @returns why it is not taken, or null
 */
export async function faultOfPdf(bytes: Uint8Array): Promise<DocumentCause | null> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = file.toString("latin1");
  const end = text.lastIndexOf("%%EOF");
  if (end < 0) return "broken";
  if (text.slice(end + 5).replace(/[\s\0]+/g, "") !== "") return "mixed";
  const names = plainNames(text);
  if (ENCRYPTED.test(names)) return "encrypted";
  const packed = await packedObjects(file, text);
  if (packed === null) return "unpacks-too-big";
  const all = `${names}\n${plainNames(packed)}`;
  if (ACTIVE.test(all)) return "active";
  return EMBEDDED.test(all) ? "embedded" : null;
}

/** Null where they become more than a paper needs. What cannot be opened here opens nowhere. */
async function packedObjects(file: Buffer, text: string): Promise<string | null> {
  const opened: string[] = [];
  let left = UNPACKED_BYTES_MAX;
  for (const start of packedStreams(text)) {
    if (opened.length >= PACKED_STREAMS_MAX) return null;
    try {
      const plain = await unpack(file.subarray(start), { maxOutputLength: left });
      left -= plain.length;
      opened.push(plain.toString("latin1"));
    } catch (error) {
      if (error instanceof RangeError) return null;
      opened.push("");
    }
    if (left <= 0) return null;
  }
  return opened.join("\n");
}

/** Where the data of a stream of objects begins. Every sign of a stream counts, so that none can hide behind another. */
function* packedStreams(text: string): Generator<number> {
  let before = 0;
  for (const { index, 0: sign } of text.matchAll(STREAM)) {
    const head = text.slice(Math.max(before, index - HEAD_MAX), index);
    before = index + sign.length;
    if (plainNames(head).includes("/ObjStm")) yield before;
  }
}

/** Names may be written with codes: /J#53 is /JS. */
function plainNames(text: string): string {
  return text.replace(/#([0-9A-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
