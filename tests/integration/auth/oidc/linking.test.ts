import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { startLinking } from "@/lib/accounts/own-account";
import { totpCode } from "@/lib/accounts/totp";
import { clock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { attempt } from "@/lib/db/unit-of-work";
import { createStaff, randomAddress, signedIn, staffOf, type TestAccount } from "@/tests/factories/accounts";
import { mockNext, request } from "@/tests/support/next-request";
import { comeBack, PORTAL, passBy, sessionCookie, start } from "@/tests/support/oidc/ministry";
import { visitProvider } from "@/tests/support/oidc/visit";

mockNext();
/** Before anything reads the environment. */
const server = await vi.hoisted(async () => (await import("@/tests/support/oidc/ministry")).setMinistry());
const { enter } = await import("@/lib/auth/enter");
const { heldLinking } = await import("@/lib/auth/oidc/held-attempt");
const { putSession } = await import("@/lib/auth/session-cookie");
const { linkIdentity, unlinkIdentity } = await import("@/lib/accounts/identities");

const LINKED = "/admin/account?done=identity";
const interrupted = (problem: string) => `/sign-in/interrupted?problem=${problem}&way=link`;

afterAll(() => server.stop());
beforeEach(() => {
  request.clear();
  request.headers.set("x-portal-client", randomAddress());
});
afterEach(() => clock.shift(0));

/** Signed in in this browser, as far as the proof of the second factor. */
async function provedStaff(email?: string): Promise<TestAccount> {
  const account = await createStaff();
  server.accounts.set(account.id, { email: email ?? account.email, email_verified: true });
  const key = await signedIn(account);
  await enter(key, account.id);
  await heldLinking.put({ accountId: account.id, sessionId: key.sid }, 600);
  return account;
}

const identities = (accountId: string) => db.identity.count({ where: { accountId } });

describe("linking an identity", () => {
  it("is done once by its owner, and opens the account from then on", async () => {
    const account = await provedStaff();

    expect(await passBy(account.id, { link: "yes" })).toBe(LINKED);

    expect(await identities(account.id)).toBe(1);
    expect(request.cookies.has("portal-linking")).toBe(false);
    expect(
      await db.auditEvent.findFirst({ where: { action: "account.linkIdentity", subjectId: account.id } }),
    ).toMatchObject({ actorId: account.id, after: { issuer: server.issuer } });
    request.clear();
    expect(await passBy(account.id)).toBe("/admin");
    expect(sessionCookie()).toBeDefined();
  });

  it("takes an address that differs only in its case", async () => {
    const account = await provedStaff();
    server.accounts.set(account.id, { email: account.email.toUpperCase(), email_verified: true });

    expect(await passBy(account.id, { link: "yes" })).toBe(LINKED);
  });

  it("is refused for another mail address", async () => {
    const account = await provedStaff("another@example.jp");

    expect(await passBy(account.id, { link: "yes" })).toBe(interrupted("unlinked"));
    expect(await identities(account.id)).toBe(0);
    expect(
      await db.auditEvent.count({
        where: { action: "account.signInFailed", subjectId: account.id, reason: "identity" },
      }),
    ).toBe(1);
  });

  it("is refused when somebody else has it already", async () => {
    const first = await provedStaff();
    await passBy(first.id, { link: "yes" });
    const second = await provedStaff();
    server.accounts.set(first.id, { email: second.email, email_verified: true });

    expect(await passBy(first.id, { link: "yes" })).toBe(interrupted("unlinked"));
    expect([await identities(first.id), await identities(second.id)]).toEqual([1, 0]);
  });

  it("is refused to a second identity of the same provider", async () => {
    const account = await provedStaff();
    await passBy(account.id, { link: "yes" });
    const staff = await staffOf(account);

    const outcome = await attempt(staff, (uow) =>
      linkIdentity(uow, { issuer: server.issuer, subject: "another", email: account.email }),
    );

    expect(outcome.ok).toBe(false);
    expect(await identities(account.id)).toBe(1);
  });

  it("is written once by two answers at the same moment", async () => {
    const account = await createStaff();
    const staff = await staffOf(account);
    const identity = { issuer: server.issuer, subject: account.id, email: account.email };

    const outcomes = await Promise.all([1, 2, 3].map(() => attempt(staff, (uow) => linkIdentity(uow, identity))));

    expect(outcomes.map(({ ok }) => ok)).toEqual([true, true, true]);
    expect(await identities(account.id)).toBe(1);
    expect(await db.auditEvent.count({ where: { action: "account.linkIdentity", subjectId: account.id } })).toBe(1);
  });

  it("is refused without the second factor, without a session, and in a later session", async () => {
    const account = await provedStaff();
    await heldLinking.remove();
    expect(await start({ link: "yes" })).toBe(interrupted("lapsed"));

    const other = await provedStaff();
    request.cookies.delete("portal-session");
    expect(await start({ link: "yes" })).toBe(interrupted("lapsed"));

    const third = await provedStaff();
    await putSession(await signedIn(third));
    expect(await start({ link: "yes" })).toBe(interrupted("lapsed"));
    expect((await identities(account.id)) + (await identities(other.id)) + (await identities(third.id))).toBe(0);
  });

  it("is refused when somebody else is signed in by the time of the answer", async () => {
    const account = await provedStaff();
    const back = await visitProvider(await start({ link: "yes" }), PORTAL, { as: account.id });
    await putSession(await signedIn(await createStaff()));

    expect(await comeBack(back)).toBe(interrupted("lapsed"));
    expect(await identities(account.id)).toBe(0);
  });
});

it("asks for a code that was not used yet before it begins", async () => {
  const account = await createStaff();
  const staff = await staffOf(account);
  const code = totpCode(account.totpSecret, clock.now());

  expect((await startLinking(staff, "000000")).ok).toBe(false);
  expect((await startLinking(staff, code)).ok).toBe(true);
  expect((await startLinking(staff, code)).ok).toBe(false);
});

it("ends by its owner, and the provider opens nothing from then on", async () => {
  const account = await provedStaff();
  await passBy(account.id, { link: "yes" });
  const staff = await staffOf(account);

  await attempt(staff, (uow) => unlinkIdentity(uow, server.issuer));
  request.clear();

  expect(await identities(account.id)).toBe(0);
  expect(await passBy(account.id)).toContain("problem=unknown");
  expect(await db.auditEvent.count({ where: { action: "account.unlinkIdentity", subjectId: account.id } })).toBe(1);
});
