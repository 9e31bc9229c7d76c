import { cleanText } from "@/lib/japan/clean-text";
import { DOCUMENT_EXTENSIONS, type DocumentType, isImageType } from "./limits";

/** As a file system counts it; longer names cannot be saved again by the person who downloads it. */
const NAME_BYTES_MAX = 200;

/**
 * The name under which a file is shown and offered: without folders, without characters that disguise or break it, and with
 * the ending of what it really is.
 */
export function shownFileName(sent: string, type: DocumentType): string {
  const base = cleanText(sent.split(/[/\\]/).at(-1) ?? "");
  const stem = base
    .replace(/\.[^.]*$/, "")
    .replace(/[<>:"|?*\u200C-\u200F\u061C]/g, "")
    .replace(/^[.\s]+|[.\s]+$/g, "");
  return `${shorten(stem) || (isImageType(type) ? "image" : "file")}.${DOCUMENT_EXTENSIONS[type]}`;
}

function shorten(stem: string): string {
  let kept = "";
  let bytes = 0;
  for (const character of stem) {
    bytes += Buffer.byteLength(character);
    if (bytes > NAME_BYTES_MAX) break;
    kept += character;
  }
  return kept;
}
