import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createAccount, resetAccess } from "@/lib/accounts/commands";
import { getLiveSession } from "@/lib/accounts/live-session";
import { changePassword, finishRenewal, startRenewal } from "@/lib/accounts/own-account";
import { getOwnAccount } from "@/lib/accounts/queries";
import { CodeRefused, PasswordRefused, RecoveryCodeRefused, SetupExpired, SignInLapsed } from "@/lib/accounts/refusals";
import { newEnrolment } from "@/lib/accounts/second-factor";
import { completeSetup } from "@/lib/accounts/setup";
import { newSetupAccess } from "@/lib/accounts/setup-password";
import { proveCode, provePassword, proveRecoveryCode } from "@/lib/accounts/sign-in";
import { totpCode } from "@/lib/accounts/totp";
import { clock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { perform } from "@/lib/db/unit-of-work";
import { FieldsRefused } from "@/lib/errors";
import { browser, createStaff, operator, PASSWORD, signedIn, staffOf } from "@/tests/factories/accounts";

const STEP_MS = 30_000;
const NEW_PASSWORD = "yamabato-ga-naku-hirusagari";

beforeEach(() => clock.shift(STEP_MS - (Date.now() % STEP_MS)));
afterEach(() => clock.shift(0));

async function newcomer() {
  const access = await newSetupAccess(clock.now());
  const email = `${randomUUID()}@example.jp`;
  const id = await perform(operator, (uow) =>
    createAccount(uow, { email, name: "見本 花子", duties: ["CONTENT"] }, access),
  );
  return { id, email, password: access.password };
}

async function firstStep(email: string, password: string) {
  const outcome = await provePassword({ email, password }, browser());
  if (!outcome.ok) throw outcome.error;
  return outcome.value;
}

describe("set-up at the first sign-in", () => {
  it("replaces the one-time password, sets the authenticator and signs in", async () => {
    const { id, email, password } = await newcomer();
    const { proof, next } = await firstStep(email, password);
    const enrolment = newEnrolment();

    const input = { newPassword: NEW_PASSWORD, code: totpCode(enrolment.secret, clock.now()) };
    const outcome = await completeSetup(proof, enrolment, input, browser());

    expect(next).toBe("setup");
    expect(outcome).toEqual({ ok: true, value: { sid: expect.any(String), sv: 2 } });
    const row = await db.account.findUniqueOrThrow({ where: { id } });
    expect(row.setupUntil).toBeNull();
    expect(row.totpSecret).not.toContain(enrolment.secret);
    expect((await firstStep(email, NEW_PASSWORD)).next).toBe("code");
    expect((await provePassword({ email, password }, browser())).ok).toBe(false);
    const actions = (await db.auditEvent.findMany({ where: { subjectId: id }, orderBy: { seq: "asc" } })).map(
      ({ action }) => action,
    );
    expect(actions).toEqual([
      "account.create",
      "account.changePassword",
      "account.setSecondFactor",
      "account.signIn",
      "account.signInFailed",
    ]);
  });

  it("cannot be left out: the code step does not accept the account", async () => {
    const { email, password } = await newcomer();
    const { proof } = await firstStep(email, password);

    expect(await proveCode(proof, "000000", browser())).toEqual({ ok: false, error: new SignInLapsed() });
  });

  it("happens once for one first step", async () => {
    const { email, password } = await newcomer();
    const { proof } = await firstStep(email, password);
    const enrolment = newEnrolment();
    const input = { newPassword: NEW_PASSWORD, code: totpCode(enrolment.secret, clock.now()) };
    await completeSetup(proof, enrolment, input, browser());

    expect(await completeSetup(proof, enrolment, input, browser())).toEqual({ ok: false, error: new SignInLapsed() });
  });

  it.each([
    ["the one-time password again", (password: string) => password],
    ["a password that came out in many breaches", () => "leavemealone2026"],
    ["a password made of the own address", (_: string, email: string) => `${email.split("@")[0]}1`],
  ])("refuses %s", async (_what, choose) => {
    const { email, password } = await newcomer();
    const { proof } = await firstStep(email, password);
    const enrolment = newEnrolment();
    const input = { newPassword: choose(password, email), code: totpCode(enrolment.secret, clock.now()) };

    const outcome = await completeSetup(proof, enrolment, input, browser());

    expect(!outcome.ok && outcome.error).toBeInstanceOf(FieldsRefused);
  });

  it("refuses a code of another authenticator and changes nothing", async () => {
    const { id, email, password } = await newcomer();
    const { proof } = await firstStep(email, password);
    const before = await db.account.findUniqueOrThrow({ where: { id } });

    const input = { newPassword: NEW_PASSWORD, code: totpCode(newEnrolment().secret, clock.now()) };
    const outcome = await completeSetup(proof, newEnrolment(), input, browser());

    expect(outcome).toEqual({ ok: false, error: new CodeRefused() });
    expect(await db.account.findUniqueOrThrow({ where: { id } })).toEqual(before);
  });

  it("is refused when the one-time password is too old", async () => {
    const { email, password } = await newcomer();

    clock.shift(72 * 60 * 60_000 + 60_000);

    expect(await provePassword({ email, password }, browser())).toEqual({ ok: false, error: new SetupExpired() });
  });

  it("begins anew after a reset, which ends all sessions", async () => {
    const account = await createStaff();
    const key = await signedIn(account);
    const access = await newSetupAccess(clock.now());

    await perform(operator, (uow) => resetAccess(uow, account.id, access));

    expect(await getLiveSession(key)).toBeNull();
    expect((await provePassword({ email: account.email, password: PASSWORD }, browser())).ok).toBe(false);
    expect((await firstStep(account.email, access.password)).next).toBe("setup");
  });
});

describe("recovery codes", () => {
  async function withCodes() {
    const { id, email, password } = await newcomer();
    const { proof } = await firstStep(email, password);
    const enrolment = newEnrolment();
    await completeSetup(
      proof,
      enrolment,
      { newPassword: NEW_PASSWORD, code: totpCode(enrolment.secret, clock.now()) },
      browser(),
    );
    return { id, email, codes: enrolment.recoveryCodes };
  }

  it("take the place of the authenticator once each, typed in any way", async () => {
    const { id, email, codes } = await withCodes();
    const typed = ` ${codes[0]?.toLowerCase().replace("-", " ")} `;
    const { proof } = await firstStep(email, NEW_PASSWORD);

    const first = await proveRecoveryCode(proof, typed, browser());
    const second = await proveRecoveryCode(proof, typed, browser());

    expect(first.ok).toBe(true);
    expect(second).toEqual({ ok: false, error: new RecoveryCodeRefused() });
    expect((await getOwnAccount(await staffOf({ id })))._count.recoveryCodes).toBe(codes.length - 1);
  });

  it("are not those of a colleague, and are not stored", async () => {
    const [mine, theirs] = [await withCodes(), await withCodes()];
    const { proof } = await firstStep(mine.email, NEW_PASSWORD);

    const outcome = await proveRecoveryCode(proof, theirs.codes[0] ?? "", browser());

    expect(outcome).toEqual({ ok: false, error: new RecoveryCodeRefused() });
    const rows = await db.recoveryCode.findMany({ where: { accountId: theirs.id } });
    expect(rows.map(({ codeHash }) => codeHash)).not.toContain(theirs.codes[0]);
  });
});

describe("one's own account", () => {
  it("changes the password, ends the other sessions and goes on with a new one", async () => {
    const account = await createStaff();
    const elsewhere = await signedIn(account);
    const staff = await staffOf(account);

    const outcome = await changePassword(
      staff,
      { currentPassword: PASSWORD, newPassword: NEW_PASSWORD },
      browser({ sessionId: staff.sessionId }),
    );

    expect(outcome).toEqual({ ok: true, value: { sid: expect.any(String), sv: 2 } });
    expect(await getLiveSession(elsewhere)).toBeNull();
    expect(await getLiveSession({ sid: staff.sessionId, sv: 1 })).toBeNull();
    expect(outcome.ok && (await getLiveSession(outcome.value))).not.toBeNull();
    expect((await firstStep(account.email, NEW_PASSWORD)).next).toBe("code");
  });

  it("asks for the present password", async () => {
    const staff = await staffOf(await createStaff());

    const input = { currentPassword: "not-the-password", newPassword: NEW_PASSWORD };
    const outcome = await changePassword(staff, input, browser());

    expect(outcome).toEqual({ ok: false, error: new PasswordRefused() });
  });

  it.each(["", "あいうえおか", "12345", "1 OR 1=1", "０".repeat(40)])("takes %j for a wrong code", async (code) => {
    const staff = await staffOf(await createStaff());

    expect(await startRenewal(staff, code)).toEqual({ ok: false, error: new CodeRefused() });
  });

  it("renews the second factor with a code of the present one", async () => {
    const account = await createStaff();
    const staff = await staffOf(account);
    const refused = await startRenewal(staff, "000000");
    const started = await startRenewal(staff, totpCode(account.totpSecret, clock.now()));
    if (!started.ok) throw started.error;

    const code = totpCode(started.value.secret, clock.now());
    const outcome = await finishRenewal(staff, started.value, code, browser());

    expect(refused).toEqual({ ok: false, error: new CodeRefused() });
    expect(outcome.ok).toBe(true);
    const { proof } = await firstStep(account.email, PASSWORD);
    clock.shift(3 * STEP_MS);
    expect((await proveCode(proof, totpCode(account.totpSecret, clock.now()), browser())).ok).toBe(false);
    expect((await proveCode(proof, totpCode(started.value.secret, clock.now()), browser())).ok).toBe(true);
  });
});
