import { crc32 } from "node:zlib";
import sharp from "sharp";

type Size = { readonly width?: number; readonly height?: number };

/** A picture of one colour. */
export function png({ width = 60, height = 40 }: Size = {}): Promise<Buffer> {
  return plain({ width, height }).png().toBuffer();
}

export function jpeg({ width = 60, height = 40 }: Size = {}): Promise<Buffer> {
  return plain({ width, height }).jpeg().toBuffer();
}

export function webp({ width = 60, height = 40 }: Size = {}): Promise<Buffer> {
  return plain({ width, height }).webp().toBuffer();
}

function plain({ width, height }: Required<Size>) {
  return sharp({ create: { width, height, channels: 3, background: "#2a7a4b" }, limitInputPixels: false });
}

/** A photograph as a telephone takes it: with the place in it, lying on its side. */
export function photograph(): Promise<Buffer> {
  return plain({ width: 80, height: 40 })
    .withExif({ IFD0: { Artist: "撮影者の名前" }, IFD3: { GPSLatitudeRef: "N", GPSLatitude: "35/1 41/1 22/1" } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
}

/** Two pictures that take turns. */
export async function animation(): Promise<Buffer> {
  const frame = (background: string) =>
    sharp({ create: { width: 20, height: 20, channels: 3, background } })
      .png()
      .toBuffer();
  const frames = await Promise.all(["#2a7a4b", "#7a2a4b"].map(frame));
  return sharp(frames, { join: { animated: true } })
    .webp({ loop: 0, delay: [100, 100] })
    .toBuffer();
}

/** Small as a file, enormous when opened: the header alone says 50,000 × 50,000. */
export async function pixelFlood(): Promise<Buffer> {
  const bytes = await png();
  bytes.writeUInt32BE(50_000, 16);
  bytes.writeUInt32BE(50_000, 20);
  bytes.writeUInt32BE(crc32(bytes.subarray(12, 29)), 29);
  return bytes;
}

/** A GIF to a viewer of pictures, a script to a browser that guesses. */
export const gifWithScript = Buffer.from("GIF89a/*\u0000\u0000*/=1;alert(document.domain)//", "latin1");

export const svgWithScript = Buffer.from(
  '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
);

/** The agreed harmless stand-in for a virus (EICAR), put together here so that no scanner stops this file. */
export const virus = ["X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR", "-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"].join("");

export function fileOf(bytes: Uint8Array | string, name: string, type = "image/png"): File {
  return new File([typeof bytes === "string" ? bytes : new Uint8Array(bytes)], name, { type });
}
