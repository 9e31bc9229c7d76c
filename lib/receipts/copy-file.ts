import { z } from "zod";
import { parseReferenceNumber } from "@/lib/japan/reference-number";

export const COPY_BYTES_MAX = 512 * 1024;

const copySchema = z.object({ number: z.string().max(100) });

/** The reference number that a copy of sent content names; null for any other file. */
export function numberOfCopy(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    const parsed = parseReferenceNumber(copySchema.parse(JSON.parse(text)).number);
    return parsed.ok ? parsed.value.number : null;
  } catch {
    return null;
  }
}
