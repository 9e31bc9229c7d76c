import { afterEach, expect, it } from "vitest";
import { getLiveSession, IDLE_MS } from "@/lib/accounts/live-session";
import { extendSession, getSessionTime } from "@/lib/accounts/session-time";
import { ABSOLUTE_MS, revokeSessions } from "@/lib/accounts/sessions";
import { clock } from "@/lib/clock";
import { perform } from "@/lib/db/unit-of-work";
import { createStaff, operator, signedIn } from "@/tests/factories/accounts";

const MINUTE_MS = 60_000;

afterEach(() => clock.shift(0));

it("looking at the clock prolongs nothing, the button does, and neither puts off the end of the day", async () => {
  const key = await signedIn(await createStaff());
  clock.shift(IDLE_MS - 2 * MINUTE_MS);

  const looked = [await getSessionTime(key), await getSessionTime(key)];
  const prolonged = await extendSession(key);

  expect(looked.every((time) => time !== null && time.idleSeconds <= 120 && time.idleSeconds > 100)).toBe(true);
  expect(prolonged?.idleSeconds).toBeGreaterThan(IDLE_MS / 1000 - 5);
  expect(prolonged?.totalSeconds).toBeLessThanOrEqual((ABSOLUTE_MS - IDLE_MS) / 1000 + 120);
});

it("a session that is over is brought back by nobody", async () => {
  const account = await createStaff();
  const [lapsed, revoked] = [await signedIn(account), await signedIn(await createStaff())];
  const other = await createStaff();
  const ended = await signedIn(other);
  await perform(operator, (uow) => revokeSessions(uow, other.id));
  clock.shift(IDLE_MS + MINUTE_MS);

  expect([await extendSession(lapsed), await extendSession(ended), await getSessionTime(revoked)]).toEqual([
    null,
    null,
    null,
  ]);
  expect(await getLiveSession(lapsed)).toBeNull();
});
