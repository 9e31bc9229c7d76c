import "server-only";
import { decode, encode } from "next-auth/jwt";
import { z } from "zod";
import { ABSOLUTE_MS, type SessionKey } from "@/lib/accounts/sessions";
import { secret } from "@/lib/env";
import { putCookie, readCookie, removeCookie } from "./cookie";

export const SESSION_SECONDS = ABSOLUTE_MS / 1000;

const keySchema = z.object({ sid: z.uuid(), sv: z.number().int() });

/** The session as next-auth writes it, so that its own addresses know it too; this is the one place that issues it. */
export async function putSession({ sid, sv }: SessionKey): Promise<void> {
  const token = await encode({ token: { sid, sv }, secret: secret(), maxAge: SESSION_SECONDS });
  await putCookie("session", token, SESSION_SECONDS);
}

export async function readSession(): Promise<SessionKey | null> {
  const token = await readCookie("session");
  return token === null ? null : sessionKeyOf(token);
}

export function removeSession(): Promise<void> {
  return removeCookie("session");
}

/** Anything but a token of ours that is still valid is no session; it says nothing about the row behind it. */
export async function sessionKeyOf(token: string): Promise<SessionKey | null> {
  try {
    return parseKey(await decode({ token, secret: secret() }));
  } catch {
    return null;
  }
}

export function parseKey(claims: unknown): SessionKey | null {
  return keySchema.safeParse(claims).data ?? null;
}
