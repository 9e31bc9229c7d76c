import { createHash } from "node:crypto";

/** SHA-256 in small hexadecimal digits; of a text, that of its UTF-8. */
export function sha256Hex(text: string | Uint8Array): string {
  return createHash("sha256").update(text).digest("hex");
}
