import "server-only";
import { fileTypeFromBuffer } from "file-type";
import { OLD_OFFICE, startsWith, ZIP } from "@/lib/files/signatures";
import type { DocumentCause } from "./document-messages";
import { imageTypeOf, redraw } from "./image";
import { DOCUMENT_BYTES_MAX, DOCUMENT_IMAGE_SIDE_KEPT, isImageType } from "./limits";
import { type Reading, readOfficeDocument } from "./office-document";
import { faultOfPdf } from "./pdf-document";
import { keepFile, type PreparedFile } from "./prepare";
import { scan, type Verdict } from "./scanner";
import { textTypeOf } from "./text-document";

export type PreparingDocument =
  | { readonly ok: true; readonly file: PreparedFile }
  | { readonly ok: false; readonly cause: DocumentCause };

/** The part in which a paper with a password is kept, in the names of the old container. */
const LOCKED = Buffer.from("EncryptedPackage", "utf16le");

/**
 * Takes a paper or a picture: by what it is and not by its name, scanned, and stored under a name of our own. Pictures are
 * drawn anew; papers are kept as they came, and are never shown within a page.
 */
export async function prepareDocument(sent: File, folder: string): Promise<PreparingDocument> {
  if (sent.size === 0) return refused("empty");
  if (sent.size > DOCUMENT_BYTES_MAX) return refused("too-big");
  const bytes = new Uint8Array(await sent.arrayBuffer());
  const reading = await readDocument(bytes, sent.name);
  if (!reading.ok) return reading;
  const verdict = await scan(bytes);
  if (verdict === "infected") return refused("infected");
  return keep(bytes, reading, { sentName: sent.name, folder, verdict });
}

/** Zip files are read by hand, so that no library unpacks one before its sizes are known. */
async function readDocument(bytes: Uint8Array, name: string): Promise<Reading> {
  if (startsWith(bytes, ZIP)) return readOfficeDocument(bytes);
  if (startsWith(bytes, OLD_OFFICE)) return refused(Buffer.from(bytes).includes(LOCKED) ? "encrypted" : "old-office");
  const found = await fileTypeFromBuffer(bytes);
  if (found?.mime === "application/pdf") {
    const fault = await faultOfPdf(bytes);
    return fault === null ? { ok: true, type: "application/pdf" } : refused(fault);
  }
  const image = await imageTypeOf(bytes);
  if (image.ok) return image;
  if (image.cause === "animated") return refused("animated");
  const text = found === undefined ? textTypeOf(bytes, name) : null;
  return text === null ? refused("wrong-kind") : { ok: true, type: text };
}

type Place = { readonly sentName: string; readonly folder: string; readonly verdict: Verdict };

async function keep(
  bytes: Uint8Array,
  { type }: Extract<Reading, { ok: true }>,
  place: Place,
): Promise<PreparingDocument> {
  if (!isImageType(type)) return kept(await keepFile({ bytes, type, width: null, height: null, ...place }));
  const drawn = await redraw(bytes, type, DOCUMENT_IMAGE_SIDE_KEPT);
  return drawn.ok ? kept(await keepFile({ ...drawn.image, ...place })) : refused(drawn.cause);
}

function kept(file: PreparedFile | null): PreparingDocument {
  return file === null ? refused("not-stored") : { ok: true, file };
}

function refused<C extends DocumentCause>(cause: C) {
  return { ok: false, cause } as const;
}
