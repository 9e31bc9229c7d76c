import { createHmac, hkdfSync } from "node:crypto";
import { secret } from "@/lib/env";

/** What a key is for. A value made for one purpose is worth nothing for another. */
export type Purpose =
  | "second factor"
  | "recovery code"
  | "pending sign-in"
  | "enrolment"
  | "known device"
  | "handover"
  | "rate limit"
  | "mailbox proof"
  | "member sign-in"
  | "provider attempt"
  | "identity link"
  | "proven holder"
  | "passkey challenge"
  | "passkey change";

const keys = new Map<Purpose, Buffer>();

/** 256 bits derived from SECRET for one purpose alone. */
export function keyFor(purpose: Purpose): Buffer {
  const held = keys.get(purpose);
  if (held !== undefined) return held;
  const key = Buffer.from(hkdfSync("sha256", secret(), "", `portal ${purpose}`, 32));
  keys.set(purpose, key);
  return key;
}

/** Stands for a text that must not be stored itself, and cannot be guessed back without SECRET. */
export function keyedHash(purpose: Purpose, text: string): string {
  return createHmac("sha256", keyFor(purpose)).update(text).digest("base64url");
}
