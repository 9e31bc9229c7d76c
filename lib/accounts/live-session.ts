import "server-only";
import type { Staff } from "@/lib/access/actor";
import { clock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import type { SessionKey } from "./sessions";
import { openViewing, seenAs } from "./viewing/open";

export const IDLE_MS = 30 * 60_000;

/** Being seen is written down at most this often. */
const TOUCH_MS = 60_000;

/** What still counts as a session now; the account's generation is compared by whoever reads the row. */
export function living(now: Date) {
  return {
    revokedAt: null,
    expiresAt: { gt: now },
    lastSeenAt: { gt: new Date(now.getTime() - IDLE_MS) },
    account: { isActive: true },
  } as const;
}

/** Who is signed in with this key; asked on every request, so that whatever ended the session ends it at once. */
export async function getLiveSession(key: SessionKey): Promise<Staff | null> {
  const found = await readLive(key);
  return found === null ? null : staffOf(found);
}

export function staffOf({ own, viewing }: LiveSession): Staff {
  return seenAs(own, viewing);
}

/** The same person whatever they look at: for ending that, and for what is theirs alone. */
export async function getOwnSession(key: SessionKey): Promise<Staff | null> {
  return (await readLive(key))?.own ?? null;
}

export async function getViewing(key: SessionKey) {
  const found = await readLive(key);
  return found === null ? null : viewingOf(found);
}

/** Whose screens this browser shows at present, for the band that says so. */
export function viewingOf({ own, viewing }: LiveSession) {
  if (viewing === undefined || !own.duties.includes("ACCOUNTS")) return null;
  const { id, until, target } = viewing;
  return { id, until, name: target.name, kind: target.kind, targetId: target.id, viewer: own };
}

export type LiveSession = NonNullable<Awaited<ReturnType<typeof readLive>>>;

export async function readLive(key: SessionKey) {
  const now = clock.now();
  const session = await db.session.findFirst({
    where: { id: key.sid, sessionVersion: key.sv, ...living(now), account: { isActive: true, kind: "STAFF" } },
    select: {
      id: true,
      lastSeenAt: true,
      expiresAt: true,
      account: { select: { id: true, name: true, duties: true, sessionVersion: true } },
      viewings: openViewing(now),
    },
  });
  if (session === null || session.account.sessionVersion !== key.sv) return null;
  const lastSeenAt = await touch(session.id, session.lastSeenAt, now);
  const { id: accountId, name, duties } = session.account;
  const own: Staff = { kind: "staff", accountId, sessionId: session.id, name, duties };
  return { own, viewing: session.viewings[0], lastSeenAt, expiresAt: session.expiresAt };
}

/** Writes down that the session was used, now and then; says when it was last, as far as that is written down. */
export async function touch(id: string, lastSeenAt: Date, now: Date): Promise<Date> {
  const due = new Date(now.getTime() - TOUCH_MS);
  if (lastSeenAt > due) return lastSeenAt;
  await db.session.updateMany({ where: { id, lastSeenAt: { lte: due } }, data: { lastSeenAt: now } });
  return now;
}
