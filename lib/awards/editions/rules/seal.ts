import { sha256Hex } from "@/lib/crypto/sha256";
import { canonicalJson } from "@/lib/receipts/canonical-json";
import type { EditionSettings } from "./settings-shape";

/**
 * SHA-256 in hexadecimal over the canonical JSON (RFC 8785) of the settings as parsed, so that anybody with the published settings
 * can compute it. Published before the call opens: a changed criterion, weight or deadline gives another one.
 */
export function sealOf(settings: EditionSettings): string {
  return sha256Hex(canonicalJson(settings));
}
