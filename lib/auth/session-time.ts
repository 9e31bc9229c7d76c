import "server-only";
import { connection } from "next/server";
import { extendSession, getSessionTime, type SessionTime } from "@/lib/accounts/session-time";
import { readSession } from "./session-cookie";

/** Of the browser that asks, whoever is signed in with it. */
export async function currentSessionTime(): Promise<SessionTime | null> {
  await connection();
  const key = await readSession();
  return key === null ? null : getSessionTime(key);
}

export async function extendCurrentSession(): Promise<SessionTime | null> {
  const key = await readSession();
  return key === null ? null : extendSession(key);
}
