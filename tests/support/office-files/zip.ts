import { crc32, deflateRawSync } from "node:zlib";

export type ZipPart = {
  readonly name: string;
  readonly content: Uint8Array | string;
  /** What the directory says in place of the truth. */
  readonly declared?: number;
};

const SIZES_BEHIND = 0x8;
const BEHIND_SIGNATURE = Buffer.from("PK\u0007\u0008", "latin1");

/** A zip file of deflated parts, as Excel writes one; streamed, as LibreOffice and Google do, with the sizes behind each part. */
export function zip(parts: readonly ZipPart[], isStreamed = false): Uint8Array {
  const flags = isStreamed ? SIZES_BEHIND : 0;
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const name = Buffer.from(part.name);
    const content = Buffer.from(part.content);
    const packed = deflateRawSync(content);
    const sizes = Buffer.alloc(12);
    sizes.writeUInt32LE(crc32(content), 0);
    sizes.writeUInt32LE(packed.length, 4);
    sizes.writeUInt32LE(part.declared ?? content.length, 8);
    const start = [header(0x04034b50, 14, flags), isStreamed ? Buffer.alloc(12) : sizes, lengths(name.length, 4), name];
    const local = Buffer.concat([...start, packed, ...(isStreamed ? [BEHIND_SIGNATURE, sizes] : [])]);
    const place = Buffer.alloc(12);
    place.writeUInt32LE(offset, 8);
    entries.push(Buffer.concat([header(0x02014b50, 16, flags), sizes, lengths(name.length, 6), place, name]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(entries);
  return new Uint8Array(Buffer.concat([...locals, directory, end(parts.length, directory.length, offset)]));
}

/** Signature, versions, flags, method deflate, no time. */
function header(signature: number, length: number, flags: number): Buffer {
  const buffer = Buffer.alloc(length);
  buffer.writeUInt32LE(signature, 0);
  buffer.writeUInt16LE(20, 4);
  buffer.writeUInt16LE(flags, length - 8);
  buffer.writeUInt16LE(8, length - 6);
  return buffer;
}

function lengths(nameLength: number, size: number): Buffer {
  const buffer = Buffer.alloc(size);
  buffer.writeUInt16LE(nameLength, 0);
  return buffer;
}

function end(count: number, size: number, offset: number): Buffer {
  const buffer = Buffer.alloc(22);
  buffer.writeUInt32LE(0x06054b50, 0);
  buffer.writeUInt16LE(count, 8);
  buffer.writeUInt16LE(count, 10);
  buffer.writeUInt32LE(size, 12);
  buffer.writeUInt32LE(offset, 16);
  return buffer;
}
