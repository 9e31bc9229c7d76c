import "server-only";
import { randomInt } from "node:crypto";
import { keyedHash } from "@/lib/crypto/keys";

const RECOVERY_CODES = 10;
const LENGTH = 10;

/** No vowels and no look-alikes: written on paper, typed back months later. */
const SYMBOLS = "23456789BCDFGHJKMNPQRSTVWXYZ";

export function newRecoveryCodes(): string[] {
  return Array.from({ length: RECOVERY_CODES }, () => grouped(Array.from({ length: LENGTH }, symbol).join("")));
}

/** 48 random bits need no slow hash; the account is part of it, so that equal codes of two people differ. */
export function hashRecoveryCode(accountId: string, code: string): string {
  return keyedHash("recovery code", `${accountId} ${bare(code)}`);
}

function bare(code: string): string {
  return code
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, "");
}

function grouped(code: string): string {
  return `${code.slice(0, LENGTH / 2)}-${code.slice(LENGTH / 2)}`;
}

function symbol(): string {
  return SYMBOLS.charAt(randomInt(SYMBOLS.length));
}
