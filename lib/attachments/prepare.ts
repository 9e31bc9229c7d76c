import "server-only";
import { createHash, randomUUID } from "node:crypto";
import { deleteFile, putFile } from "@/lib/storage/files";
import { shownFileName } from "./file-name";
import { imageTypeOf, type ReadImage, redraw } from "./image";
import { DOCUMENT_EXTENSIONS, type DocumentType, IMAGE_BYTES_MAX } from "./limits";
import type { UploadCause } from "./messages";
import { scan, type Verdict } from "./scanner";

/** A stored file that no row knows of yet. */
export type PreparedFile = {
  readonly fileName: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
  readonly storageKey: string;
  readonly width: number | null;
  readonly height: number | null;
  readonly status: "CLEAN" | "QUARANTINED";
};

export type Preparing =
  | { readonly ok: true; readonly file: PreparedFile }
  | { readonly ok: false; readonly cause: UploadCause };

/** Checks, scans and draws a picture anew, then stores it under a name of our own. */
export async function prepareImage(sent: File, folder: string): Promise<Preparing> {
  if (sent.size === 0) return refused("empty");
  if (sent.size > IMAGE_BYTES_MAX) return refused("too-big");
  const bytes = new Uint8Array(await sent.arrayBuffer());
  const kind = await imageTypeOf(bytes);
  if (!kind.ok) return kind;
  const verdict = await scan(bytes);
  if (verdict === "infected") return refused("infected");
  const reading = await redraw(bytes, kind.type);
  return reading.ok ? store(reading.image, sent.name, { folder, verdict }) : reading;
}

/** After a failure between file and row. */
export async function discardPrepared(file: PreparedFile): Promise<void> {
  await deleteFile(file.storageKey);
}

type Place = { readonly folder: string; readonly verdict: Verdict };

async function store(image: ReadImage, sentName: string, place: Place): Promise<Preparing> {
  const { bytes, type, width, height } = image;
  const file = await keepFile({ bytes, type, width, height, sentName, ...place });
  return file === null ? refused("not-stored") : { ok: true, file };
}

type Kept = Place & {
  readonly bytes: Uint8Array;
  readonly type: DocumentType;
  readonly width: number | null;
  readonly height: number | null;
  readonly sentName: string;
};

/** Stores what was found good, under a name of our own; null where the storage does not take it. */
export async function keepFile({ bytes, type, width, height, sentName, ...place }: Kept): Promise<PreparedFile | null> {
  const storageKey = `${place.folder}/${randomUUID()}.${DOCUMENT_EXTENSIONS[type]}`;
  try {
    await putFile(storageKey, bytes, type);
  } catch {
    return null;
  }
  return {
    fileName: shownFileName(sentName, type),
    mediaType: type,
    size: bytes.byteLength,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    storageKey,
    width,
    height,
    status: place.verdict === "clean" ? "CLEAN" : "QUARANTINED",
  };
}

function refused(cause: UploadCause) {
  return { ok: false, cause } as const;
}
