import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { closeAccount } from "@/lib/accounts/commands";
import { getLiveSession } from "@/lib/accounts/live-session";
import { CodeRefused, SignInLapsed, SignInRefused } from "@/lib/accounts/refusals";
import { revokeSessions } from "@/lib/accounts/sessions";
import { proveCode, provePassword } from "@/lib/accounts/sign-in";
import { totpCode } from "@/lib/accounts/totp";
import { clock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { perform } from "@/lib/db/unit-of-work";
import { browser, createStaff, operator, PASSWORD, signedIn, type TestAccount } from "@/tests/factories/accounts";

const STEP_MS = 30_000;

/** Each test has a whole step before the codes change. */
beforeEach(() => clock.shift(STEP_MS - (Date.now() % STEP_MS)));
afterEach(() => clock.shift(0));

async function firstStep(account: TestAccount) {
  const outcome = await provePassword({ email: account.email, password: PASSWORD }, browser());
  if (!outcome.ok) throw outcome.error;
  return outcome.value.proof;
}

function auditOf(id: string) {
  return db.auditEvent.findMany({
    where: { subjectId: id, action: { not: "account.create" } },
    select: { action: true, actorKind: true, reason: true },
    orderBy: { seq: "asc" },
  });
}

describe("the first step", () => {
  it("leads from the right password to the code, and signs nobody in", async () => {
    const account = await createStaff();

    const outcome = await provePassword({ email: account.email, password: PASSWORD }, browser());

    expect(outcome).toEqual({
      ok: true,
      value: { proof: { accountId: account.id, sessionVersion: 1 }, next: "code", kind: "STAFF" },
    });
    expect(await db.session.count({ where: { accountId: account.id } })).toBe(0);
  });

  it("answers a wrong password, an unknown address and a closed account with the same words", async () => {
    const account = await createStaff();
    const closed = await createStaff();
    await perform(operator, (uow) => closeAccount(uow, { id: closed.id, reason: "異動" }));

    const answers = await Promise.all([
      provePassword({ email: account.email, password: "not-the-password" }, browser()),
      provePassword({ email: "nobody@example.jp", password: PASSWORD }, browser()),
      provePassword({ email: closed.email, password: PASSWORD }, browser()),
    ]);

    const refused = { ok: false, error: new SignInRefused() };
    expect(answers).toEqual([refused, refused, refused]);
  });

  it("records a failure with its account, and one for an unknown address without the address", async () => {
    const account = await createStaff();

    await provePassword({ email: account.email, password: "not-the-password" }, browser());
    await provePassword({ email: "nobody@example.jp", password: PASSWORD }, browser());

    expect(await auditOf(account.id)).toEqual([
      { action: "account.signInFailed", actorKind: "visitor", reason: "password" },
    ]);
    const unknown = await db.auditEvent.findFirstOrThrow({
      where: { subjectKind: "sign-in", subjectId: "unknown" },
      orderBy: { seq: "desc" },
    });
    expect(JSON.stringify(unknown, (_key, value) => (typeof value === "bigint" ? String(value) : value))).not.toContain(
      "nobody@",
    );
  });

  it("takes the same characters in another width as the same password", async () => {
    const account = await createStaff();

    const outcome = await provePassword({ email: account.email, password: "ｋazaguruma-no-mawaru-oka" }, browser());

    expect(outcome.ok).toBe(true);
  });
});

describe("the second step", () => {
  it.each([
    ["the present step", 0],
    ["one step early", -STEP_MS],
    ["one step late", STEP_MS],
  ])("accepts the code of %s and opens a session", async (_when, shift) => {
    const account = await createStaff();
    const code = totpCode(account.totpSecret, new Date(clock.now().getTime() + shift));

    const outcome = await proveCode(await firstStep(account), code, browser());

    expect(outcome).toEqual({ ok: true, value: { sid: expect.any(String), sv: 1 } });
    expect(await auditOf(account.id)).toEqual([{ action: "account.signIn", actorKind: "staff", reason: null }]);
  });

  it.each([
    ["two steps early", -2 * STEP_MS],
    ["two steps late", 2 * STEP_MS],
  ])("refuses the code of %s", async (_when, shift) => {
    const account = await createStaff();
    const code = totpCode(account.totpSecret, new Date(clock.now().getTime() + shift));

    const outcome = await proveCode(await firstStep(account), code, browser());

    expect(outcome).toEqual({ ok: false, error: new CodeRefused() });
    expect(await db.session.count({ where: { accountId: account.id } })).toBe(0);
    expect(await auditOf(account.id)).toMatchObject([{ action: "account.signInFailed", reason: "code" }]);
  });

  it("refuses a code that was used, also when two requests bring it at once", async () => {
    const account = await createStaff();
    const proof = await firstStep(account);
    const code = totpCode(account.totpSecret, clock.now());

    const both = await Promise.all([proveCode(proof, code, browser()), proveCode(proof, code, browser())]);
    const again = await proveCode(proof, code, browser());

    expect(both.filter((outcome) => outcome.ok)).toHaveLength(1);
    expect(again).toEqual({ ok: false, error: new CodeRefused() });
  });

  it("refuses an earlier code after a later one", async () => {
    const account = await createStaff();
    const proof = await firstStep(account);
    const now = clock.now().getTime();
    await proveCode(proof, totpCode(account.totpSecret, new Date(now + STEP_MS)), browser());

    const outcome = await proveCode(proof, totpCode(account.totpSecret, new Date(now)), browser());

    expect(outcome).toEqual({ ok: false, error: new CodeRefused() });
  });

  it("ends when the account was closed or its sessions were ended since the first step", async () => {
    const closed = await createStaff();
    const revoked = await createStaff();
    const proofs = [await firstStep(closed), await firstStep(revoked)] as const;
    await perform(operator, (uow) => closeAccount(uow, { id: closed.id, reason: "異動" }));
    await perform(operator, (uow) => revokeSessions(uow, revoked.id));

    const outcomes = await Promise.all([
      proveCode(proofs[0], totpCode(closed.totpSecret, clock.now()), browser()),
      proveCode(proofs[1], totpCode(revoked.totpSecret, clock.now()), browser()),
    ]);

    const lapsed = { ok: false, error: new SignInLapsed() };
    expect(outcomes).toEqual([lapsed, lapsed]);
  });

  it("gives every sign-in a session of its own and ends the one the browser held", async () => {
    const account = await createStaff();
    const before = await signedIn(account);
    const elsewhere = await signedIn(account);

    const outcome = await proveCode(
      await firstStep(account),
      totpCode(account.totpSecret, clock.now()),
      browser({ sessionId: before.sid }),
    );

    expect(outcome.ok && outcome.value.sid).not.toBe(before.sid);
    expect(await getLiveSession(before)).toBeNull();
    expect(await getLiveSession(elsewhere)).not.toBeNull();
  });
});
