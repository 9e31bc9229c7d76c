import { sha256Hex } from "@/lib/crypto/sha256";
import { canonicalJson } from "@/lib/receipts/canonical-json";
import { type Given, givenSchema } from "./answers";

/** Over what was given and the words for it, so that any later change shows. */
export function sealOfGiven(given: Given): string {
  return sha256Hex(canonicalJson(givenSchema.parse(given)));
}
