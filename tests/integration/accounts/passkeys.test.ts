import { randomBytes } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import type { Staff } from "@/lib/access/actor";
import { closeAccount, resetAccess } from "@/lib/accounts/commands";
import { PASSKEYS_MAX } from "@/lib/accounts/limits";
import { getLiveSession } from "@/lib/accounts/live-session";
import { addPasskey, removePasskey, renamePasskey } from "@/lib/accounts/passkeys/commands";
import {
  LastFactor,
  PasskeyNotAdded,
  PasskeyNotFound,
  PasskeyRefused,
  PasskeysFull,
} from "@/lib/accounts/passkeys/refusals";
import { readNewPasskey, readPasskeyUse } from "@/lib/accounts/passkeys/schema";
import { enterByPasskey } from "@/lib/accounts/passkeys/use";
import { SignInLapsed } from "@/lib/accounts/refusals";
import { newSetupAccess } from "@/lib/accounts/setup-password";
import { provePasskey, provePassword } from "@/lib/accounts/sign-in";
import { clock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { perform } from "@/lib/db/unit-of-work";
import { TooManyRequests } from "@/lib/errors";
import { browser, createStaff, operator, PASSWORD, signedIn, staffOf } from "@/tests/factories/accounts";
import { registeredDevice, tryToAdd } from "@/tests/factories/passkeys";
import { SoftAuthenticator, type Twist } from "@/tests/support/soft-authenticator";

const ORIGIN = "http://localhost:3000";
const HOST = "localhost";

const newDevice = () => new SoftAuthenticator(ORIGIN);
const newChallenge = () => randomBytes(32).toString("base64url");
const passkeysOf = (accountId: string) => db.passkey.findMany({ where: { accountId }, orderBy: { createdAt: "asc" } });
const refusal = { ok: false, error: new PasskeyRefused() };

async function someone() {
  const account = await createStaff();
  const staff = await staffOf(account);
  return { account, staff, device: await registeredDevice(staff) };
}

function show(device: SoftAuthenticator, twist: Twist = {}, challenge = newChallenge()) {
  return { given: readPasskeyUse(device.get({ challenge, rpId: HOST }, twist)), challenge };
}

/** What a device may get wrong, or somebody in its place. */
const WRONG: Readonly<Record<string, Twist>> = {
  "another origin": { origin: "https://portal.example.com" },
  "the same host at another port": { origin: "http://localhost:3001" },
  "the id of another host": { rpId: "example.com" },
  "another challenge": { challenge: randomBytes(32).toString("base64url") },
  "nobody in front of it": { isPresent: false, isVerified: false },
  "nobody who unlocked it": { isVerified: false },
};

describe("a new passkey", () => {
  it("is kept with its owner, told of by mail, and ends every other session", async () => {
    const account = await createStaff();
    const other = await signedIn(account);
    const staff = await staffOf(account);

    const added = await tryToAdd(staff, newDevice());

    expect(added).toMatchObject({ ok: true });
    expect(await getLiveSession(other)).toBeNull();
    if (added.ok) expect(await getLiveSession(added.value)).toMatchObject({ accountId: account.id });
    const [passkey] = await passkeysOf(account.id);
    expect(passkey).toMatchObject({
      label: "試験の端末",
      counter: 1n,
      transports: [],
      isSynced: false,
      lastUsedAt: null,
    });
    const mail = await db.mail.findFirstOrThrow({ where: { recipient: account.email, template: "staff-passkey" } });
    expect(mail.subject).toContain("パスキーが登録されました");
    expect(
      await db.auditEvent.findFirst({ where: { action: "account.addPasskey", subjectId: account.id } }),
    ).toMatchObject({ actorId: account.id, after: { passkey: passkey?.id } });
  });

  it.each([
    ...Object.entries(WRONG),
    ["the answer to another question", { type: "webauthn.get" }],
    ["the certificate of a maker", { certificate: randomBytes(200) }],
  ] as const)("is refused with %s", async (_what, twist) => {
    const account = await createStaff();

    expect(await tryToAdd(await staffOf(account), newDevice(), twist)).toEqual({
      ok: false,
      error: new PasskeyNotAdded(),
    });
    expect(await passkeysOf(account.id)).toEqual([]);
    expect(await db.mail.count({ where: { recipient: account.email } })).toBe(0);
  });

  it("is refused without a challenge, without an answer, and when somebody has it already", async () => {
    const { device } = await someone();
    const staff = await staffOf(await createStaff());
    const label = "試験の端末";

    const given = readNewPasskey(device.create({ challenge: "x", rpId: HOST, userId: "x" }));
    expect(await addPasskey(staff, { given, challenge: null, label }, browser())).toMatchObject({ ok: false });
    expect(await addPasskey(staff, { given: null, challenge: "x", label }, browser())).toMatchObject({ ok: false });
    expect(await tryToAdd(staff, device)).toEqual({ ok: false, error: new PasskeyNotAdded() });
    expect(await passkeysOf(staff.accountId)).toEqual([]);
  });

  it("is the last one at the limit", async () => {
    const staff = await staffOf(await createStaff());
    for (let count = 0; count < PASSKEYS_MAX; count += 1) await registeredDevice(staff);

    expect(await tryToAdd(staff, newDevice())).toEqual({ ok: false, error: new PasskeysFull() });
    expect(await passkeysOf(staff.accountId)).toHaveLength(PASSKEYS_MAX);
  });
});

describe("signing in by a passkey alone", () => {
  it("opens a session, writes down when, and counts up", async () => {
    const { account, device } = await someone();

    const entered = await enterByPasskey(show(device), browser());

    expect(entered).toMatchObject({ ok: true, value: { accountId: account.id } });
    if (entered.ok) expect(await getLiveSession(entered.value.key)).toMatchObject({ accountId: account.id });
    expect(await passkeysOf(account.id)).toMatchObject([{ counter: 2n, lastUsedAt: expect.any(Date) }]);
    expect(await db.signInEntry.findMany({ where: { accountId: account.id } })).toMatchObject([
      { way: "PASSKEY", isSuccess: true },
    ]);
    expect(await db.auditEvent.count({ where: { action: "account.usePasskey", subjectId: account.id } })).toBe(1);
  });

  it.each([
    ...Object.entries(WRONG),
    ["the answer to another question", { type: "webauthn.create" }],
    ["a counter that does not rise", { counter: 1 }],
    ["a counter that falls", { counter: 0 }],
    ["a key that nobody registered", { otherKey: true }],
    ["the name of somebody else on it", { userHandle: Buffer.from("somebody else").toString("base64url") }],
    ["no name on it", { userHandle: null }],
  ] as const)("is refused with %s, in one sentence, on record", async (_what, twist) => {
    const { account, device } = await someone();
    const sessions = await db.session.count({ where: { accountId: account.id } });

    expect(await enterByPasskey(show(device, twist), browser())).toEqual(refusal);

    expect(await db.session.count({ where: { accountId: account.id } })).toBe(sessions);
    expect(await passkeysOf(account.id)).toMatchObject([{ counter: 1n, lastUsedAt: null }]);
    expect(await db.signInEntry.findMany({ where: { accountId: account.id } })).toMatchObject([
      { way: "PASSKEY", isSuccess: false },
    ]);
    expect(
      await db.auditEvent.count({
        where: { action: "account.signInFailed", subjectId: account.id, reason: "passkey" },
      }),
    ).toBe(1);
  });

  it("says the same of an unknown passkey, a missing challenge, and what is no answer at all", async () => {
    const { device } = await someone();

    expect(await enterByPasskey(show(newDevice(), { userHandle: "x" }), browser())).toEqual(refusal);
    expect(await enterByPasskey({ ...show(device), challenge: null }, browser())).toEqual(refusal);
    for (const text of ["", "null", "[]", "{", "{}", '{"id":"zq","rawId":"zq","type":"public-key","response":{}}']) {
      const shown = { given: readPasskeyUse(text), challenge: newChallenge() };
      expect(await enterByPasskey(shown, browser())).toEqual(refusal);
    }
  });

  it("is refused to a closed account, and to one whose ways in were made anew", async () => {
    const closed = await someone();
    await perform(operator, (uow) => closeAccount(uow, { id: closed.account.id, reason: "異動のため" }));
    const recovered = await someone();
    const access = await newSetupAccess(clock.now());
    await perform(operator, (uow) => resetAccess(uow, recovered.account.id, access));

    expect(await enterByPasskey(show(closed.device), browser())).toEqual(refusal);
    expect(await enterByPasskey(show(recovered.device), browser())).toEqual(refusal);
    expect(await passkeysOf(closed.account.id)).toHaveLength(1);
    expect(await passkeysOf(recovered.account.id)).toEqual([]);
  });

  it("lets one of two requests in that bring the same answer", async () => {
    const { device } = await someone();
    const shown = show(device);

    const both = await Promise.all([enterByPasskey(shown, browser()), enterByPasskey(shown, browser())]);

    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it("has as many tries from a network as a password has", async () => {
    const { device } = await someone();
    const from = browser();
    for (let count = 0; count < 10; count += 1) await enterByPasskey(show(device, { isVerified: false }), from);

    expect(await enterByPasskey(show(device), from)).toMatchObject({ ok: false, error: expect.any(TooManyRequests) });
    expect(await enterByPasskey(show(device), browser())).toMatchObject({ ok: true });
  });
});

describe("a passkey after the password", () => {
  async function proofOf(email: string) {
    const outcome = await provePassword({ email, password: PASSWORD }, browser());
    if (!outcome.ok) throw outcome.error;
    return outcome.value.proof;
  }

  it("takes the place of the code", async () => {
    const { account, device } = await someone();

    const outcome = await provePasskey(await proofOf(account.email), show(device, { userHandle: null }), browser());

    expect(outcome).toMatchObject({ ok: true });
    expect(await db.signInEntry.findMany({ where: { accountId: account.id } })).toMatchObject([
      { way: "PASSKEY", isSuccess: true },
    ]);
  });

  it("is refused when it is another person's, and that person's stays as it was", async () => {
    const { account } = await someone();
    const other = await someone();

    expect(await provePasskey(await proofOf(account.email), show(other.device), browser())).toEqual(refusal);

    expect(await passkeysOf(other.account.id)).toMatchObject([{ counter: 1n, lastUsedAt: null }]);
    expect(await db.signInEntry.count({ where: { accountId: account.id, isSuccess: false, way: "PASSKEY" } })).toBe(1);
  });

  it("comes too late when the account has changed meanwhile", async () => {
    const { account, staff, device } = await someone();
    const proof = await proofOf(account.email);
    await tryToAdd(staff, newDevice());

    expect(await provePasskey(proof, show(device), browser())).toEqual({ ok: false, error: new SignInLapsed() });
  });
});

describe("a passkey that somebody has", () => {
  let owner: Staff;
  let device: SoftAuthenticator;
  let id: string;
  let other: Staff;

  beforeAll(async () => {
    ({ staff: owner, device } = await someone());
    id = (await passkeysOf(owner.accountId))[0]?.id ?? "";
    other = await staffOf(await createStaff());
  });

  it("is named by its owner alone", async () => {
    expect(await renamePasskey(other, { id, label: "よその端末" })).toEqual({
      ok: false,
      error: new PasskeyNotFound(),
    });
    expect(await renamePasskey(owner, { id, label: "職場のパソコン" })).toMatchObject({ ok: true });
    expect(await passkeysOf(owner.accountId)).toMatchObject([{ label: "職場のパソコン" }]);
  });

  it("is not removed by anybody else, nor where nothing else is left", async () => {
    expect(await removePasskey(other, id, browser())).toEqual({ ok: false, error: new PasskeyNotFound() });
    const { totpSecret } = await db.account.findUniqueOrThrow({ where: { id: owner.accountId } });
    await db.account.update({ where: { id: owner.accountId }, data: { totpSecret: null } });
    expect(await removePasskey(owner, id, browser())).toEqual({ ok: false, error: new LastFactor() });
    await db.account.update({ where: { id: owner.accountId }, data: { totpSecret } });
    expect(await passkeysOf(owner.accountId)).toHaveLength(1);
  });

  it("opens nothing once it is removed, and its owner is told", async () => {
    const elsewhere = await signedIn({ id: owner.accountId });

    expect(await removePasskey(owner, id, browser())).toMatchObject({ ok: true });

    expect(await getLiveSession(elsewhere)).toBeNull();
    expect(await enterByPasskey(show(device), browser())).toEqual(refusal);
    const { email } = await db.account.findUniqueOrThrow({ where: { id: owner.accountId } });
    expect(await db.mail.count({ where: { recipient: email, subject: { contains: "削除されました" } } })).toBe(1);
    expect(await removePasskey(owner, id, browser())).toEqual({ ok: false, error: new PasskeyNotFound() });
  });
});
