import "server-only";
import sharp from "sharp";
import { getFile } from "@/lib/storage/files";

type Photo = { readonly sha256: string; readonly storageKey: string };
type Bytes = Uint8Array<ArrayBuffer>;

const KEPT = 60;
const made = new Map<string, Promise<Bytes | null>>();

/** A photo in one of the widths of addresses, drawn once and kept: many readers ask at the same time. */
export function drawPhoto({ sha256, storageKey }: Photo, width: number): Promise<Bytes | null> {
  const key = `${sha256}-${width}`;
  const known = made.get(key);
  if (known) return known;
  const drawing = draw(storageKey, width);
  if (made.size >= KEPT) made.delete(made.keys().next().value ?? "");
  made.set(key, drawing);
  drawing.then(
    (bytes) => bytes === null && made.delete(key),
    () => made.delete(key),
  );
  return drawing;
}

async function draw(storageKey: string, width: number): Promise<Bytes | null> {
  const bytes = await getFile(storageKey);
  if (bytes === null) return null;
  return new Uint8Array(
    await sharp(bytes).resize({ width, withoutEnlargement: true }).webp({ quality: 80 }).toBuffer(),
  );
}
