import "server-only";
import { promisify } from "node:util";
import { inflateRaw } from "node:zlib";

const unpackRaw = promisify(inflateRaw);

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const END_SIZE = 22;
const ENTRY_SIZE = 46;
const LOCAL_SIZE = 30;
/** Where a file says so, its sizes stand elsewhere: no file of ten megabytes needs that. */
const ELSEWHERE = 0xffffffff;

type Part = { name: string; method: number; flags: number; packed: number; unpacked: number; offset: number };

type PackingCause = "broken" | "encrypted" | "mixed" | "unpacks-too-big";

export type Unpacking =
  | { readonly ok: true; readonly parts: ReadonlyMap<string, Buffer> }
  | { readonly ok: false; readonly cause: PackingCause };

type PackingLimits = { readonly partsMax: number; readonly bytesMax: number };

class Refusal extends Error {
  constructor(readonly reason: PackingCause) {
    super(reason);
  }
}

/**
 * Every part of a zip file, each against the size it declares and all under one limit. The file must be nothing but this
 * archive: it begins with its first part and ends with its directory, so that no second reading of the same bytes exists.
 */
export async function unpackParts(bytes: Uint8Array, { partsMax, bytesMax }: PackingLimits): Promise<Unpacking> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const listed = directoryOf(file, partsMax);
    if (listed.reduce((sum, { unpacked }) => sum + unpacked, 0) > bytesMax) throw new Refusal("unpacks-too-big");
    const parts = new Map<string, Buffer>();
    for (const part of listed) parts.set(part.name, await unpack(file, part));
    return { ok: true, parts };
  } catch (error) {
    return { ok: false, cause: error instanceof Refusal ? error.reason : "broken" };
  }
}

function directoryOf(file: Buffer, partsMax: number): Part[] {
  const end = file.lastIndexOf("PK\u0005\u0006", undefined, "latin1");
  if (end < 0 || end + END_SIZE > file.length || file.readUInt32LE(end) !== END_SIGNATURE) throw new Refusal("broken");
  const [count, size, start] = [file.readUInt16LE(end + 10), file.readUInt32LE(end + 12), file.readUInt32LE(end + 16)];
  if (end + END_SIZE !== file.length || start + size !== end) throw new Refusal("mixed");
  if (count > partsMax) throw new Refusal("unpacks-too-big");
  const parts: Part[] = [];
  for (let at = start; parts.length < count; ) {
    const [part, next] = entryAt(file, at);
    parts.push(part);
    at = next;
  }
  refuseStrange(parts);
  return parts;
}

function entryAt(file: Buffer, at: number): [Part, number] {
  if (file.readUInt32LE(at) !== ENTRY_SIGNATURE) throw new Refusal("broken");
  const nameLength = file.readUInt16LE(at + 28);
  const part = {
    name: file.toString("utf8", at + ENTRY_SIZE, at + ENTRY_SIZE + nameLength),
    flags: file.readUInt16LE(at + 8),
    method: file.readUInt16LE(at + 10),
    packed: file.readUInt32LE(at + 20),
    unpacked: file.readUInt32LE(at + 24),
    offset: file.readUInt32LE(at + 42),
  };
  if (part.packed === ELSEWHERE || part.unpacked === ELSEWHERE || part.offset === ELSEWHERE)
    throw new Refusal("broken");
  return [part, at + ENTRY_SIZE + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32)];
}

function refuseStrange(parts: readonly Part[]): void {
  if (parts.some(({ flags }) => (flags & 1) === 1)) throw new Refusal("encrypted");
  const names = new Set(parts.map(({ name }) => name.toLowerCase()));
  const isFirstAtStart = parts.some(({ offset }) => offset === 0);
  const isOdd = parts.some(({ name }) => name.startsWith("/") || name.split(/[/\\]/).includes(".."));
  if (names.size !== parts.length || !isFirstAtStart || isOdd) throw new Refusal("mixed");
}

async function unpack(file: Buffer, { method, packed, unpacked, offset }: Part): Promise<Buffer> {
  if (file.readUInt32LE(offset) !== LOCAL_SIGNATURE) throw new Refusal("broken");
  const from = offset + LOCAL_SIZE + file.readUInt16LE(offset + 26) + file.readUInt16LE(offset + 28);
  const data = file.subarray(from, from + packed);
  if (data.length !== packed || (method !== 0 && method !== 8)) throw new Refusal("broken");
  const plain = method === 0 ? data : await unpackRaw(data, { maxOutputLength: Math.max(1, unpacked) });
  if (plain.length !== unpacked) throw new Refusal("broken");
  return plain;
}
