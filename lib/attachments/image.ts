import "server-only";
import { fileTypeFromBuffer } from "file-type";
import sharp, { type Sharp } from "sharp";
import { IMAGE_PIXELS_MAX, IMAGE_SIDE_KEPT, type ImageType, isImageType } from "./limits";
import type { UploadCause } from "./messages";

export type ReadImage = {
  readonly bytes: Uint8Array;
  readonly type: ImageType;
  readonly width: number;
  readonly height: number;
};

type Refused = { readonly ok: false; readonly cause: UploadCause };

export type ImageReading = { readonly ok: true; readonly image: ReadImage } | Refused;

/** What a file is, by its first bytes; its name and what the browser says about it prove nothing. */
export async function imageTypeOf(
  bytes: Uint8Array,
): Promise<{ readonly ok: true; readonly type: ImageType } | Refused> {
  const found = await fileTypeFromBuffer(bytes);
  if (found?.mime === "image/apng") return refused("animated");
  return isImageType(found?.mime) ? { ok: true, type: found.mime } : refused("wrong-kind");
}

/**
 * Draws the picture anew: whatever else the file carried — place and time of a photograph, comments, a script behind the
 * picture — is not in the result.
 */
export async function redraw(bytes: Uint8Array, type: ImageType, sideKept = IMAGE_SIDE_KEPT): Promise<ImageReading> {
  try {
    const { width, height, pages = 1 } = await sharp(bytes, { limitInputPixels: false }).metadata();
    if (pages > 1) return refused("animated");
    if (width * height > IMAGE_PIXELS_MAX) return refused("too-many-pixels");
    const side = { width: sideKept, height: sideKept, fit: "inside", withoutEnlargement: true } as const;
    const { data, info } = await encode(open(bytes).rotate().resize(side), type).toBuffer({ resolveWithObject: true });
    return { ok: true, image: { bytes: data, type, width: info.width, height: info.height } };
  } catch {
    return refused("broken");
  }
}

function refused(cause: UploadCause): Refused {
  return { ok: false, cause };
}

/** The limit was checked in the header, where it has a sentence of its own; here it holds against a header that lies. */
function open(bytes: Uint8Array): Sharp {
  return sharp(bytes, { failOn: "error", limitInputPixels: IMAGE_PIXELS_MAX, sequentialRead: true, pages: 1 });
}

function encode(picture: Sharp, type: ImageType): Sharp {
  switch (type) {
    case "image/png":
      return picture.png();
    case "image/jpeg":
      return picture.jpeg({ quality: 85 });
    case "image/webp":
      return picture.webp({ quality: 85 });
  }
}
