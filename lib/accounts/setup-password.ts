import "server-only";
import { randomInt } from "node:crypto";
import { hashPassword } from "./passwords";

const VALID_MS = 72 * 60 * 60_000;
const SYMBOLS = "23456789bcdfghjkmnpqrstvwxyz";
const GROUPS = 4;
const GROUP = 5;

/** A one-time password to hand over, and what the account keeps of it. */
export type SetupAccess = { readonly password: string; readonly passwordHash: string; readonly until: Date };

export async function newSetupAccess(now: Date): Promise<SetupAccess> {
  const password = Array.from({ length: GROUPS }, group).join("-");
  return { password, passwordHash: await hashPassword(password), until: new Date(now.getTime() + VALID_MS) };
}

function group(): string {
  return Array.from({ length: GROUP }, () => SYMBOLS.charAt(randomInt(SYMBOLS.length))).join("");
}
