import { randomUUID } from "node:crypto";
import { afterEach, describe, expect, it } from "vitest";
import { closeAccount, setDuties } from "@/lib/accounts/commands";
import { getLiveSession, IDLE_MS } from "@/lib/accounts/live-session";
import { listOwnSessions } from "@/lib/accounts/queries";
import { AccountNotFound } from "@/lib/accounts/refusals";
import { ABSOLUTE_MS, closeSession, revokeSession, revokeSessions } from "@/lib/accounts/sessions";
import { clock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { attempt, perform } from "@/lib/db/unit-of-work";
import { NotPermitted, RecordNotFound } from "@/lib/errors";
import { createStaff, operator, signedIn, staffOf } from "@/tests/factories/accounts";

const SECOND = 1_000;
const MINUTE = 60_000;

afterEach(() => clock.shift(0));

describe("a session", () => {
  it("names the person and the duties of the moment", async () => {
    const account = await createStaff(["DECLARATIONS"]);
    const key = await signedIn(account);

    await perform(operator, (uow) => setDuties(uow, { id: account.id, duties: ["AUDIT"] }));

    expect(await getLiveSession(key)).toEqual({
      kind: "staff",
      accountId: account.id,
      sessionId: key.sid,
      name: "見本 太郎",
      duties: ["AUDIT"],
    });
  });

  it.each([
    ["just before half an hour without a request", IDLE_MS - 5 * SECOND, true],
    ["after half an hour without a request", IDLE_MS, false],
  ])("%s: alive is %s", async (_when, shift, isAlive) => {
    const key = await signedIn(await createStaff());

    clock.shift(shift);

    expect((await getLiveSession(key)) !== null).toBe(isAlive);
  });

  it("goes on while it is used, and ends eight hours after sign-in all the same", async () => {
    const key = await signedIn(await createStaff());
    const alive: boolean[] = [];

    for (let at = 20 * MINUTE; at <= ABSOLUTE_MS; at += 20 * MINUTE) {
      clock.shift(at - (at === ABSOLUTE_MS ? 5 * SECOND : 0));
      alive.push((await getLiveSession(key)) !== null);
    }
    clock.shift(ABSOLUTE_MS);

    expect(new Set(alive)).toEqual(new Set([true]));
    expect(await getLiveSession(key)).toBeNull();
  });

  it("writes down that it was seen once a minute at most", async () => {
    const key = await signedIn(await createStaff());
    const seen = async () => (await db.session.findUniqueOrThrow({ where: { id: key.sid } })).lastSeenAt.getTime();
    const atFirst = await seen();

    clock.shift(MINUTE - 5 * SECOND);
    await getLiveSession(key);
    const withinTheMinute = await seen();
    clock.shift(MINUTE + SECOND);
    await getLiveSession(key);
    const later = await seen();

    expect(withinTheMinute).toBe(atFirst);
    expect(later).toBeGreaterThanOrEqual(atFirst + MINUTE);
  });

  it("does not open with the key of another generation", async () => {
    const key = await signedIn(await createStaff());

    expect(await getLiveSession({ ...key, sv: key.sv + 1 })).toBeNull();
  });
});

describe("ending sessions", () => {
  it("signs one browser out and records it once", async () => {
    const account = await createStaff();
    const [here, there] = [await signedIn(account), await signedIn(account)];

    await perform(operator, (uow) => closeSession(uow, here.sid));
    await perform(operator, (uow) => closeSession(uow, here.sid));

    expect(await getLiveSession(here)).toBeNull();
    expect(await getLiveSession(there)).not.toBeNull();
    expect(await db.auditEvent.count({ where: { subjectId: account.id, action: "account.signOut" } })).toBe(1);
  });

  it("ends all of an account at the next request", async () => {
    const account = await createStaff();
    const keys = [await signedIn(account), await signedIn(account)];

    const version = await perform(operator, (uow) => revokeSessions(uow, account.id));

    expect(version).toBe(2);
    expect(await Promise.all(keys.map(getLiveSession))).toEqual([null, null]);
    expect(await getLiveSession(await signedIn(account))).not.toBeNull();
  });

  it("ends with the account, at once", async () => {
    const account = await createStaff();
    const key = await signedIn(account);

    await perform(operator, (uow) => closeAccount(uow, { id: account.id, reason: "退職" }));

    expect(await getLiveSession(key)).toBeNull();
  });

  it("of an account that does not exist are refused with a sentence", async () => {
    await expect(perform(operator, (uow) => revokeSessions(uow, randomUUID()))).rejects.toThrow(AccountNotFound);
  });

  it("lets a person end an own session from the list, and nobody else's", async () => {
    const account = await createStaff();
    const staff = await staffOf(account);
    const other = await signedIn(account);
    const colleague = await signedIn(await createStaff());

    const own = await attempt(staff, (uow) => revokeSession(uow, other.sid));
    const foreign = await attempt(staff, (uow) => revokeSession(uow, colleague.sid));
    const all = await attempt(staff, async (uow) => revokeSessions(uow, (await createStaff()).id));

    expect(own.ok).toBe(true);
    expect(await listOwnSessions(staff)).toMatchObject([{ id: staff.sessionId, isCurrent: true }]);
    expect(foreign).toEqual({ ok: false, error: new RecordNotFound() });
    expect(all).toEqual({ ok: false, error: new NotPermitted() });
    expect(await getLiveSession(colleague)).not.toBeNull();
  });
});
