import "server-only";
import { getOwnSession, viewingOf } from "@/lib/accounts/live-session";
import { endViewing } from "@/lib/accounts/viewing/commands";
import { attempt } from "@/lib/db/unit-of-work";
import { currentLive } from "./session";
import { readSession } from "./session-cookie";

/** For the band on every page: whom this browser looks as, and until when; null for who looks as themselves. */
export async function currentViewing() {
  const live = await currentLive();
  return live === null ? null : viewingOf(live);
}

/** By the officer themselves: what they see as somebody else could end nothing. */
export async function endCurrentViewing(): Promise<void> {
  const key = await readSession();
  const own = key === null ? null : await getOwnSession(key);
  if (own !== null) await attempt(own, endViewing);
}
