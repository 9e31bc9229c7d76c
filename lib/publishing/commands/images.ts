import "server-only";
import { createHash, randomUUID } from "node:crypto";
import sharp from "sharp";
import { hasDuty, type Staff } from "@/lib/access/actor";
import { shownFileName } from "@/lib/attachments/file-name";
import { imageTypeOf, type ReadImage, redraw } from "@/lib/attachments/image";
import { IMAGE_BYTES_MAX } from "@/lib/attachments/limits";
import { type UploadCause, uploadMessage } from "@/lib/attachments/messages";
import { scan } from "@/lib/attachments/scanner";
import { recordAudit } from "@/lib/audit/record";
import { type Attempt, attempt, type UnitOfWork } from "@/lib/db/unit-of-work";
import { FieldsRefused, NotPermitted } from "@/lib/errors";
import { imageFileKey, widthsFor } from "@/lib/publishing/picture-widths";
import { deleteFile, putFile } from "@/lib/storage/files";

export type NewImage = {
  /** What the control sent: one file, if the person kept to the rules. */
  readonly files: readonly File[];
  readonly alt: string;
  readonly rights: string;
  /** A refusal of the file is told under this name. */
  readonly field: string;
};

export type AddedImage = { readonly id: string; readonly alt: string; readonly fileName: string };

type Drawn = { readonly width: number; readonly bytes: Uint8Array };

/** Takes a picture in: drawn anew in several widths, files first and the row second, so that no row points to nothing. */
export async function addContentImage(
  staff: Staff,
  { files, field, ...texts }: NewImage,
): Promise<Attempt<AddedImage>> {
  if (!hasDuty(staff, "CONTENT")) return { ok: false, error: new NotPermitted() };
  const [file, second] = files;
  if (file === undefined || second !== undefined) return refused(field, file === undefined ? "empty" : "too-many");
  const read = await readPicture(file);
  if (typeof read === "string") return refused(field, read);
  const drawn = await drawWidths(read);
  const storageKey = `content/${randomUUID()}`;
  const isStored = await storeAll(storageKey, drawn);
  if (!isStored) return refused(field, "not-stored");
  const { width, height } = read;
  const picture = { storageKey, width, height, drawn, fileName: shownFileName(file.name, "image/webp") };
  try {
    const outcome = await attempt(staff, (uow) => recordImage(uow, { ...picture, ...texts }), {
      trying: "content.addImage",
    });
    if (!outcome.ok) await discardAll(storageKey, drawn);
    return outcome;
  } catch (error) {
    await discardAll(storageKey, drawn);
    throw error;
  }
}

/** Read without loss, so that only the files that are kept lose anything. */
async function readPicture(file: File): Promise<ReadImage | UploadCause> {
  if (file.size === 0) return "empty";
  if (file.size > IMAGE_BYTES_MAX) return "too-big";
  const bytes = new Uint8Array(await file.arrayBuffer());
  const kind = await imageTypeOf(bytes);
  if (!kind.ok) return kind.cause;
  const verdict = await scan(bytes);
  if (verdict !== "clean") return verdict === "infected" ? "infected" : "not-stored";
  const reading = await redraw(bytes, "image/png");
  return reading.ok ? reading.image : reading.cause;
}

async function drawWidths({ bytes, width: original }: ReadImage): Promise<Drawn[]> {
  const drawn: Drawn[] = [];
  for (const width of widthsFor(original)) {
    const picture = sharp(bytes).resize({ width, withoutEnlargement: true }).webp({ quality: 82 });
    drawn.push({ width, bytes: await picture.toBuffer() });
  }
  return drawn;
}

type Picture = {
  readonly storageKey: string;
  readonly width: number;
  readonly height: number;
  readonly drawn: readonly Drawn[];
  readonly fileName: string;
  readonly alt: string;
  readonly rights: string;
};

async function recordImage(uow: UnitOfWork, { drawn, ...picture }: Picture): Promise<AddedImage> {
  if (uow.actor.kind !== "staff") throw new NotPermitted();
  const sha256 = createHash("sha256");
  for (const { bytes } of drawn) sha256.update(bytes);
  const row = await uow.tx.contentImage.create({
    data: {
      ...picture,
      widths: drawn.map(({ width }) => width),
      sha256: sha256.digest("hex"),
      uploadedBy: uow.actor.accountId,
      createdAt: uow.now,
    },
    select: { id: true, alt: true, fileName: true, rights: true, sha256: true },
  });
  const { id, ...after } = row;
  await recordAudit(uow, { action: "content.addImage", subject: { kind: "content-image", id }, after });
  return { id, alt: row.alt, fileName: row.fileName };
}

async function storeAll(key: string, drawn: readonly Drawn[]): Promise<boolean> {
  try {
    for (const { width, bytes } of drawn) await putFile(imageFileKey(key, width), bytes, "image/webp");
    return true;
  } catch {
    await discardAll(key, drawn);
    return false;
  }
}

async function discardAll(key: string, drawn: readonly Drawn[]): Promise<void> {
  for (const { width } of drawn) await deleteFile(imageFileKey(key, width));
}

function refused(field: string, cause: UploadCause): Attempt<never> {
  return { ok: false, error: new FieldsRefused({ [field]: uploadMessage(cause) }) };
}
