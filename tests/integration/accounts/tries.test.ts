import { describe, expect, it } from "vitest";
import type { Browser } from "@/lib/accounts/browser";
import { SignInRefused } from "@/lib/accounts/refusals";
import { proveCode, provePassword } from "@/lib/accounts/sign-in";
import { totpCode } from "@/lib/accounts/totp";
import { clock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { TooManyRequests } from "@/lib/errors";
import { limits } from "@/lib/rate-limit/limits";
import { browser, createStaff, PASSWORD, randomAddress } from "@/tests/factories/accounts";

const TRIES = limits["sign-in"].points;

async function fail(email: string, from: Browser, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) await provePassword({ email, password: "not-the-password" }, from);
}

async function waitAfter(email: string, from: Browser): Promise<number> {
  const outcome = await provePassword({ email, password: PASSWORD }, from);
  return !outcome.ok && outcome.error instanceof TooManyRequests ? outcome.error.retryAfterSeconds : 0;
}

describe("tries of a password", () => {
  it("end after ten failures from one network, even with the right password, for a quarter of an hour", async () => {
    const account = await createStaff();
    const here = browser();

    await fail(account.email, here, TRIES - 1);
    const tenth = await provePassword({ email: account.email, password: "not-the-password" }, here);
    const seconds = await waitAfter(account.email, here);

    expect(tenth).toEqual({ ok: false, error: new SignInRefused() });
    expect(seconds).toBeGreaterThan(890);
    expect(seconds).toBeLessThanOrEqual(900);
  });

  it("end in the same way for an address that belongs to nobody", async () => {
    const here = browser();

    await fail("ghost@example.jp", here, TRIES);

    expect(await waitAfter("ghost@example.jp", here)).toBeGreaterThan(890);
  });

  it("begin anew with a success", async () => {
    const account = await createStaff();
    const here = browser();
    await fail(account.email, here, TRIES - 1);

    const success = await provePassword({ email: account.email, password: PASSWORD }, here);
    await fail(account.email, here, TRIES - 1);

    expect(success.ok).toBe(true);
    expect(await waitAfter(account.email, here)).toBe(0);
  });

  it("take twice as long to come back each time they were used up", async () => {
    const account = await createStaff();
    const here = browser();
    await fail(account.email, here, TRIES);
    const first = await waitAfter(account.email, here);
    await db.rateLimit.updateMany({ where: { key: { startsWith: "sign-in:" } }, data: { expire: 1n } });

    await fail(account.email, here, TRIES);
    const second = await waitAfter(account.email, here);

    expect([first, second].map((seconds) => Math.round(seconds / 900))).toEqual([1, 2]);
  });

  it("end after a hundred failures from one address, whatever the account", async () => {
    const here = browser();
    const emails = Array.from({ length: limits["sign-in-address"].points }, (_, n) => `many-${n}@example.jp`);

    for (const email of emails) await fail(email, here, 1);

    const account = await createStaff();
    expect(await waitAfter(account.email, here)).toBeGreaterThan(3_000);
    expect(await waitAfter(account.email, browser())).toBe(0);
  });

  it("hold against fifty requests at once", async () => {
    const account = await createStaff();
    const here = browser();
    const attempts = Array.from({ length: 50 }, () =>
      provePassword({ email: account.email, password: "not-the-password" }, here),
    );

    const outcomes = await Promise.all(attempts);

    expect(outcomes.filter((outcome) => !outcome.ok && outcome.error instanceof SignInRefused)).toHaveLength(TRIES);
  });
});

describe("a colleague", () => {
  it("cannot be locked out from elsewhere", async () => {
    const account = await createStaff();
    await fail(account.email, browser(), TRIES + 5);

    const outcome = await provePassword({ email: account.email, password: PASSWORD }, browser());

    expect(outcome.ok).toBe(true);
  });

  it("cannot be locked out from the same office, on a browser that signed in before", async () => {
    const account = await createStaff();
    const address = randomAddress();
    await fail(account.email, browser({ address }), TRIES + 5);
    const own = browser({ address, known: { id: "own-device", accountIds: [account.id] } });

    const password = await provePassword({ email: account.email, password: PASSWORD }, own);
    const code = password.ok
      ? await proveCode(password.value.proof, totpCode(account.totpSecret, clock.now()), own)
      : password;

    expect(await waitAfter(account.email, browser({ address }))).toBeGreaterThan(0);
    expect(code.ok).toBe(true);
  });

  it("keeps the own code tries when someone who knows the password guesses codes elsewhere", async () => {
    const account = await createStaff();
    const proof = { accountId: account.id, sessionVersion: 1 };
    for (let time = 0; time < TRIES + 1; time += 1) await proveCode(proof, "000000", browser());
    const own = browser({ known: { id: "own-device", accountIds: [account.id] } });
    const code = totpCode(account.totpSecret, clock.now());

    const elsewhere = await proveCode(proof, code, browser());
    const here = await proveCode(proof, code, own);

    expect(!elsewhere.ok && elsewhere.error).toBeInstanceOf(TooManyRequests);
    expect(here.ok).toBe(true);
  });

  it("is not known by a browser that only another account used", async () => {
    const account = await createStaff();
    const foreign = browser({ known: { id: "foreign-device", accountIds: ["another-account"] } });

    await fail(account.email, foreign, TRIES);

    expect(await waitAfter(account.email, foreign)).toBeGreaterThan(0);
    expect(await waitAfter(account.email, browser({ address: foreign.address }))).toBeGreaterThan(0);
  });
});

it("keeps no address and no mailbox in the counters", async () => {
  const here = browser({ address: "203.0.113.77" });

  await fail("counted@example.jp", here, 1);

  const keys = (await db.rateLimit.findMany({ select: { key: true } })).map(({ key }) => key).join("\n");
  expect(keys).toContain("sign-in:");
  expect(keys).not.toMatch(/@|203\.0|counted/);
});

it("raises the alarm once an hour when failures over the whole portal pass their limit", async () => {
  await db.rateLimit.updateMany({
    where: { key: { startsWith: "sign-in-alarm:" } },
    data: { points: limits["sign-in-alarm"].points },
  });

  await fail("alarm-1@example.jp", browser(), 1);
  await fail("alarm-2@example.jp", browser(), 1);

  expect(await db.auditEvent.count({ where: { action: "account.signInAlarm" } })).toBe(1);
});
