import "server-only";
import { connection } from "next/server";
import { extendSession, getSessionTime, type SessionTime, timeLeft } from "@/lib/accounts/session-time";
import { clock } from "@/lib/clock";
import { currentLive } from "./session";
import { readSession } from "./session-cookie";

/** Of the browser that asks, whoever is signed in with it. */
export async function currentSessionTime(): Promise<SessionTime | null> {
  await connection();
  const key = await readSession();
  return key === null ? null : getSessionTime(key);
}

/** For a page of the desk, which has read the session already. */
export async function currentStaffTime(): Promise<SessionTime | null> {
  const live = await currentLive();
  return live === null ? null : timeLeft(live, clock.now());
}

export async function extendCurrentSession(): Promise<SessionTime | null> {
  const key = await readSession();
  return key === null ? null : extendSession(key);
}
