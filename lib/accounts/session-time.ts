import "server-only";
import { clock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { IDLE_MS, type LiveSession, living } from "./live-session";
import type { SessionKey } from "./sessions";

/** Seconds until the session ends for want of use, and until it ends in any case. */
export type SessionTime = { readonly idleSeconds: number; readonly totalSeconds: number };

/** Looking at the clock is no use of the session; null when it is over. */
export async function getSessionTime(key: SessionKey): Promise<SessionTime | null> {
  const now = clock.now();
  const session = await db.session.findFirst({
    where: { id: key.sid, sessionVersion: key.sv, ...living(now) },
    select: { lastSeenAt: true, expiresAt: true, account: { select: { sessionVersion: true } } },
  });
  if (session === null || session.account.sessionVersion !== key.sv) return null;
  return timeLeft(session, now);
}

/** Of a session that has been read already. */
export function timeLeft(
  { lastSeenAt, expiresAt }: Pick<LiveSession, "lastSeenAt" | "expiresAt">,
  now: Date,
): SessionTime {
  const until = (moment: number) => Math.max(0, Math.floor((moment - now.getTime()) / 1000));
  return { idleSeconds: until(lastSeenAt.getTime() + IDLE_MS), totalSeconds: until(expiresAt.getTime()) };
}

/** Somebody is still there and said so; the end of the day is not put off. */
export async function extendSession(key: SessionKey): Promise<SessionTime | null> {
  const now = clock.now();
  await db.session.updateMany({
    where: { id: key.sid, sessionVersion: key.sv, ...living(now) },
    data: { lastSeenAt: now },
  });
  return getSessionTime(key);
}
