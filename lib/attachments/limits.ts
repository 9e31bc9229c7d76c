/** What may be attached; pages say so before anything is chosen. */
export const IMAGE_BYTES_MAX = 5 * 1024 * 1024;

/** 8,000 × 5,000: more than any logo needs, and little enough to be opened without harm. */
export const IMAGE_PIXELS_MAX = 40_000_000;

/** Longer sides are brought down to this: nothing on a page is shown larger. */
export const IMAGE_SIDE_KEPT = 1600;

const IMAGE_TYPES = ["image/png", "image/jpeg", "image/webp"] as const;

export type ImageType = (typeof IMAGE_TYPES)[number];

/** For the `accept` of a file control: a convenience of the browser, which checks nothing. */
export const IMAGE_ACCEPT = IMAGE_TYPES.join(",");

const IMAGE_EXTENSIONS = {
  "image/png": "png",
  "image/jpeg": "jpg",
  "image/webp": "webp",
} as const satisfies Record<ImageType, string>;

export function isImageType(type: string | undefined): type is ImageType {
  return IMAGE_TYPES.some((known) => known === type);
}

/** Papers that go with a question or an answer. */
export const DOCUMENT_BYTES_MAX = 10 * 1024 * 1024;

export const DOCUMENT_FILES_MAX = 3;

/** Said beside every control that chooses papers. */
export const DOCUMENT_HELP =
  "PDF、Word、Excel、PowerPoint、テキスト、画像（PNG・JPEG・WebP）。1点10MBまで、3点まで。合わせて10MBを超えるときは、1点ずつ追加してください。";

/** Drawings and screens stay legible at this; longer sides are brought down to it. */
export const DOCUMENT_IMAGE_SIDE_KEPT = 4000;

/** What the parts of a packed paper may become together. */
export const UNPACKED_BYTES_MAX = 100 * 1024 * 1024;
export const PACKED_PARTS_MAX = 2000;

export const DOCUMENT_EXTENSIONS = {
  ...IMAGE_EXTENSIONS,
  "application/pdf": "pdf",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "xlsx",
  "application/vnd.openxmlformats-officedocument.presentationml.presentation": "pptx",
  "text/plain": "txt",
  "text/csv": "csv",
} as const;

export type DocumentType = keyof typeof DOCUMENT_EXTENSIONS;

/** For the `accept` of a file control: a convenience of the browser, which checks nothing. */
export const DOCUMENT_ACCEPT = Object.values(DOCUMENT_EXTENSIONS)
  .map((extension) => `.${extension}`)
  .join(",");
