import "server-only";

/** 1 January 1980, where the time of a zip begins. */
const EPOCH = 0x00_21_00_00;
const LOCAL = 0x04_03_4b_50;
const CENTRAL = 0x02_01_4b_50;
const END = 0x06_05_4b_50;

/** The archive without the moment of its making, which each of its parts carries twice: the same content is the same file. */
export function withoutTimes(zip: Uint8Array): Uint8Array {
  const bytes = Buffer.from(zip);
  const end = bytes.lastIndexOf(signature(END));
  if (end < 0) throw new RangeError("This is no zip archive.");
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  for (let part = 0; part < count; part += 1) {
    expect(bytes, at, CENTRAL);
    bytes.writeUInt32LE(EPOCH, at + 12);
    const local = bytes.readUInt32LE(at + 42);
    expect(bytes, local, LOCAL);
    bytes.writeUInt32LE(EPOCH, local + 10);
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return bytes;
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function expect(bytes: Buffer, at: number, value: number): void {
  if (bytes.readUInt32LE(at) !== value) throw new RangeError("This zip archive is not built as expected.");
}
