import { setTimeout } from "node:timers/promises";
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { closeAccount, resetAccess } from "@/lib/accounts/commands";
import { getLiveSession } from "@/lib/accounts/live-session";
import { clock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { perform } from "@/lib/db/unit-of-work";
import { createStaff, operator, randomAddress, type TestAccount } from "@/tests/factories/accounts";
import { mockNext, request } from "@/tests/support/next-request";
import { comeBack, PORTAL, passBy, sessionCookie, start } from "@/tests/support/oidc/ministry";
import { claimsOf, newTokenKey, signToken, tamperedToken, unsignedToken } from "@/tests/support/oidc/signed-token";
import { visitProvider } from "@/tests/support/oidc/visit";

mockNext();
/** Before anything reads the environment. */
const server = await vi.hoisted(async () => (await import("@/tests/support/oidc/ministry")).setMinistry());
const { sessionKeyOf } = await import("@/lib/auth/session-cookie");

const MINUTE = 60_000;
const interrupted = (problem: string, way = "sign-in") => `/sign-in/interrupted?problem=${problem}&way=${way}`;

afterAll(() => server.stop());
beforeEach(() => {
  request.clear();
  request.headers.set("x-portal-client", randomAddress());
});
afterEach(() => {
  server.mend();
  server.codeSeconds = 60;
  clock.shift(0);
});

async function linkedStaff(): Promise<TestAccount> {
  const account = await createStaff();
  server.accounts.set(account.id, { email: account.email, email_verified: true });
  await db.identity.create({
    data: { accountId: account.id, issuer: server.issuer, subject: account.id, linkedAt: clock.now() },
  });
  return account;
}

async function enteredAs(): Promise<string | undefined> {
  const key = await sessionKeyOf(sessionCookie() ?? "");
  return key === null ? undefined : (await getLiveSession(key))?.accountId;
}

const failures = () => db.auditEvent.count({ where: { action: "account.signInFailed", reason: "identity" } });

describe("signing in by the provider of the ministry", () => {
  it("opens a session of the linked account and leads to where one was going", async () => {
    const account = await linkedStaff();

    expect(await passBy(account.id, { next: "/admin/account" })).toBe("/admin/account");

    expect(await enteredAs()).toBe(account.id);
    expect(request.cookies.has("portal-provider")).toBe(false);
    expect(
      await db.auditEvent.findMany({
        where: { subjectId: account.id, action: { in: ["account.useIdentity", "account.signIn"] } },
        orderBy: { action: "asc" },
        select: { action: true },
      }),
    ).toEqual([{ action: "account.signIn" }, { action: "account.useIdentity" }]);
    expect(await db.identity.findFirst({ where: { accountId: account.id } })).toMatchObject({
      firstUsedAt: expect.any(Date),
      lastUsedAt: expect.any(Date),
    });
  });

  it.each(["//evil.example", "https://evil.example/admin", "/\\evil.example"])(
    "leads to the start page instead of %s",
    async (next) => {
      expect(await passBy((await linkedStaff()).id, { next })).toBe("/admin");
    },
  );

  it.each([
    ["nobody is linked", async (id: string) => db.identity.deleteMany({ where: { accountId: id } })],
    ["the account is closed", (id: string) => perform(operator, (uow) => closeAccount(uow, { id, reason: "退職" }))],
    [
      "the mail address is another",
      async (id: string) => server.accounts.set(id, { email: "x@example.jp", email_verified: true }),
    ],
    [
      "access begins anew",
      (id: string) =>
        perform(operator, (uow) => resetAccess(uow, id, { password: "x", passwordHash: "x", until: new Date() })),
    ],
  ])("says the same and records it when %s", async (_what, change) => {
    const account = await linkedStaff();
    await change(account.id);
    const before = await failures();

    expect(await passBy(account.id)).toBe(interrupted("unknown"));
    expect(sessionCookie()).toBeUndefined();
    expect(await failures()).toBe(before + 1);
  });

  it("never goes by a mail address alone", async () => {
    const account = await createStaff();
    server.accounts.set("a stranger", { email: account.email, email_verified: true });

    expect(await passBy("a stranger")).toBe(interrupted("unknown"));
  });

  it("does not take an address that the provider has not verified", async () => {
    const account = await linkedStaff();
    server.accounts.set(account.id, { email: account.email, email_verified: false });

    expect(await passBy(account.id)).toBe(interrupted("unproven"));
    expect(sessionCookie()).toBeUndefined();
  });
});

describe("an answer that does not hold", () => {
  const other = newTokenKey();
  const signedAs = (changed: object) => (token: string) => signToken(server.key, { ...claimsOf(token), ...changed });

  it.each<[string, (token: string) => string]>([
    ["of another issuer", signedAs({ iss: "https://evil.example" })],
    ["for another audience", signedAs({ aud: "another client" })],
    ["with another nonce", signedAs({ nonce: "another nonce" })],
    ["without nonce", signedAs({ nonce: undefined })],
    ["changed under its signature", (token) => tamperedToken(token, { sub: "somebody else" })],
    ["signed by another key of the same name", (token) => signToken(other, claimsOf(token))],
    ["signed by a key that nobody knows", (token) => signToken(newTokenKey("unknown"), claimsOf(token))],
    ["without signature", (token) => unsignedToken(claimsOf(token))],
  ])("is refused and recorded: an ID token %s", async (_what, change) => {
    const account = await linkedStaff();
    const before = await failures();
    server.alter("/token", (body) => ({ ...body, id_token: change(String(body.id_token)) }));

    expect(await passBy(account.id)).toBe(interrupted("unproven"));
    expect(sessionCookie()).toBeUndefined();
    expect(await failures()).toBe(before + 1);
  });

  it("is refused: no ID token at all", async () => {
    const account = await linkedStaff();
    server.alter("/token", ({ id_token: _left, ...body }) => body);

    expect(await passBy(account.id)).toBe(interrupted("unproven"));
  });

  it("is refused: the userinfo of another subject", async () => {
    const account = await linkedStaff();
    const victim = await linkedStaff();
    server.alter("/me", () => ({ sub: victim.id, email: victim.email, email_verified: true }));

    expect(await passBy(account.id)).toBe(interrupted("unproven"));
    expect(sessionCookie()).toBeUndefined();
  });

  it("is refused: a code that is too old", async () => {
    const account = await linkedStaff();
    server.codeSeconds = 1;
    const back = await visitProvider(await start(), PORTAL, { as: account.id });
    await setTimeout(2_100);

    expect(await comeBack(back)).toBe(interrupted("unproven"));
  });

  it("is refused: a code that was used before", async () => {
    const account = await linkedStaff();
    const used = await visitProvider(await start(), PORTAL, { as: account.id });
    await comeBack(used);
    request.clear();
    const back = await visitProvider(await start(), PORTAL, { as: account.id });
    back.searchParams.set("code", used.searchParams.get("code") ?? "");

    expect(await comeBack(back)).toBe(interrupted("unproven"));
    expect(sessionCookie()).toBeUndefined();
  });

  it("is refused: the same answer again, with a copy of the browser's cookies", async () => {
    const account = await linkedStaff();
    const back = await visitProvider(await start(), PORTAL, { as: account.id });
    const copy = new Map(request.cookies);
    await comeBack(back);
    request.cookies = copy;

    const before = await failures();

    expect(await comeBack(back)).toBe(interrupted("lapsed"));
    expect(sessionCookie()).toBeUndefined();
    expect(await failures()).toBe(before + 1);
  });

  it("is refused: another state, without spoiling the attempt under way", async () => {
    const account = await linkedStaff();
    const back = await visitProvider(await start(), PORTAL, { as: account.id });
    const foreign = new URL(back);
    foreign.searchParams.set("state", "another");

    expect(await comeBack(foreign)).toBe(interrupted("lapsed"));
    expect(sessionCookie()).toBeUndefined();
    expect(await comeBack(back)).toBe("/admin");
  });

  it("is refused in another browser, and after ten minutes", async () => {
    const account = await linkedStaff();
    const back = await visitProvider(await start(), PORTAL, { as: account.id });
    const own = new Map(request.cookies);
    request.cookies = new Map();
    const elsewhere = await comeBack(back);
    request.cookies = own;
    clock.shift(10 * MINUTE + 1_000);

    expect(elsewhere).toBe(interrupted("lapsed"));
    expect(await comeBack(back)).toBe(interrupted("lapsed"));
  });

  it("is refused: the answer of another issuer", async () => {
    const account = await linkedStaff();
    const back = await visitProvider(await start(), PORTAL, { as: account.id });
    back.searchParams.set("iss", "https://evil.example");

    expect(await comeBack(back)).toBe(interrupted("unproven"));
  });
});

describe("clocks that differ", () => {
  it.each([1, -1])("are borne by %s minute", async (minutes) => {
    const account = await linkedStaff();
    clock.shift(minutes * MINUTE);

    expect(await passBy(account.id)).toBe("/admin");
  });

  it.each([2.5, -2.5])("are not borne by %s minutes", async (minutes) => {
    const account = await linkedStaff();
    clock.shift(minutes * MINUTE);

    expect(await passBy(account.id)).toBe(interrupted("unproven"));
    expect(sessionCookie()).toBeUndefined();
  });
});

it("somebody who says no at the provider is told how to go on", async () => {
  expect(await comeBack(await visitProvider(await start(), PORTAL, "refuse"))).toBe(interrupted("declined"));
});

it("nothing of a person is written to the log when something is refused", async () => {
  const warned = vi.spyOn(process, "emitWarning").mockImplementation(() => undefined);
  const account = await linkedStaff();
  server.alter("/me", (body) => ({ ...body, email_verified: false }));

  const end = await passBy(account.id);
  const written = warned.mock.calls.flat().map(String);
  warned.mockRestore();

  expect(end).toBe(interrupted("unproven"));
  expect(written).toEqual(["ministry sign-in unproven CLAIMS_NOT_READABLE", "ProviderWarning"]);
});

it("is limited by address", async () => {
  const { limits } = await import("@/lib/rate-limit/limits");
  for (let count = 0; count < limits.provider.points; count += 1)
    await comeBack(`${PORTAL}/api/auth/oidc/ministry/callback`);

  expect(await start()).toBe(interrupted("busy"));
});
