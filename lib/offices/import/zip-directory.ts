import { inflateRawSync } from "node:zlib";
import { UNPACKED_BYTES_MAX, ZIP_ENTRIES_MAX } from "./limits";
import { UnreadableFile } from "./unreadable-file";

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const END_SIZE = 22;
const COMMENT_MAX = 0xffff;

type Entry = { name: string; method: number; packed: number; unpacked: number; offset: number };

/**
 * Unpacks every part under a limit before a library sees the file: the declared sizes together, and each part against what it
 * declares. Read as the library reads it, by the directory at the end.
 */
export function unpackSafely(bytes: Uint8Array): ReadonlyMap<string, Buffer> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = entriesOf(file);
  const total = entries.reduce((sum, { unpacked }) => sum + unpacked, 0);
  if (total > UNPACKED_BYTES_MAX) throw tooLarge();
  return new Map(entries.map((entry) => [entry.name, unpack(file, entry)]));
}

function entriesOf(file: Buffer): Entry[] {
  const end = endOf(file);
  const count = file.readUInt16LE(end + 10);
  if (count > ZIP_ENTRIES_MAX) throw tooLarge();
  const entries: Entry[] = [];
  let at = file.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > file.length || file.readUInt32LE(at) !== ENTRY_SIGNATURE) throw damaged();
    const nameLength = file.readUInt16LE(at + 28);
    if ((file.readUInt16LE(at + 8) & 1) === 1) throw damaged();
    entries.push({
      name: file.toString("utf8", at + 46, at + 46 + nameLength),
      method: file.readUInt16LE(at + 10),
      packed: file.readUInt32LE(at + 20),
      unpacked: file.readUInt32LE(at + 24),
      offset: file.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return entries;
}

function endOf(file: Buffer): number {
  const lowest = Math.max(0, file.length - END_SIZE - COMMENT_MAX);
  for (let at = file.length - END_SIZE; at >= lowest; at -= 1) if (file.readUInt32LE(at) === END_SIGNATURE) return at;
  throw damaged();
}

function unpack(file: Buffer, { method, packed, unpacked, offset }: Entry): Buffer {
  if (offset + 30 > file.length) throw damaged();
  const from = offset + 30 + file.readUInt16LE(offset + 26) + file.readUInt16LE(offset + 28);
  if (from + packed > file.length) throw damaged();
  const data = file.subarray(from, from + packed);
  if (method === 0) return data;
  if (method !== 8) throw damaged();
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(1, unpacked) });
  } catch {
    throw damaged();
  }
}

export function tooLarge(): UnreadableFile {
  return new UnreadableFile(
    "Excelファイルを展開すると大きくなりすぎるため、読み取れません。施設の表だけを新しいブックに写して保存し、そのファイルを選んでください。",
  );
}

export function damaged(): UnreadableFile {
  return new UnreadableFile(
    "Excelファイル（.xlsx）として読み取れません。Excelで開けることを確かめ、「名前を付けて保存」で種類を「Excelブック（*.xlsx）」にして保存したファイルを選んでください。",
  );
}
