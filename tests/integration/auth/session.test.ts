import { decode, encode } from "next-auth/jwt";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { closeAccount, setDuties } from "@/lib/accounts/commands";
import { revokeSessions } from "@/lib/accounts/sessions";
import { clock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { perform } from "@/lib/db/unit-of-work";
import { secret } from "@/lib/env";
import { createStaff, operator, signedIn } from "@/tests/factories/accounts";
import { mockNext, NotFound, Redirected, request } from "@/tests/support/next-request";

mockNext();
const { enter, leave } = await import("@/lib/auth/enter");
const { knownDevice, pendingSignIn } = await import("@/lib/auth/held");
const { currentBrowser } = await import("@/lib/auth/browser");
const { currentActor, currentStaff, requireDuty, requireStaff } = await import("@/lib/auth/session");

beforeEach(() => request.clear());
afterEach(() => clock.shift(0));

const MINUTE = 60_000;

async function enterAs(duties: readonly ("DECLARATIONS" | "AUDIT")[] = ["DECLARATIONS"]) {
  const account = await createStaff(duties);
  const key = await signedIn(account);
  await enter(key, account.id);
  return { account, key };
}

describe("the session cookie", () => {
  it("carries nothing but the ids of session and generation", async () => {
    const { key } = await enterAs();

    const token = request.cookies.get("portal-session")?.value ?? "";
    const { iat, exp, jti, ...claims } = (await decode({ token, secret: secret() })) ?? {};

    expect(claims).toEqual(key);
    expect(Number(exp) - Number(iat)).toBe(8 * 60 * 60);
    expect(jti).toEqual(expect.any(String));
    expect(request.cookies.get("portal-session")?.options).toEqual({
      httpOnly: true,
      sameSite: "lax",
      path: "/",
      secure: false,
      maxAge: 8 * 60 * 60,
    });
  });

  it.each([
    ["nothing", async () => ""],
    ["a text", async () => "not a token"],
    ["a token of another secret", async () => encode({ token: { sid: "x", sv: 1 }, secret: "another secret" })],
    ["a token without a session", async () => encode({ token: { name: "Administrator" }, secret: secret() })],
    ["a token that has run out", async () => encode({ token: {}, secret: secret(), maxAge: -60 })],
  ])("is no session when it holds %s", async (_what, make) => {
    request.cookies.set("portal-session", { value: await make(), options: {} });

    expect(await currentActor()).toEqual({ kind: "visitor" });
  });
});

describe("who is asking", () => {
  it("is the person of the session, with the duties of this moment", async () => {
    const { account, key } = await enterAs(["DECLARATIONS"]);
    await perform(operator, (uow) => setDuties(uow, { id: account.id, duties: ["AUDIT"] }));

    expect(await currentActor()).toEqual({
      kind: "staff",
      accountId: account.id,
      sessionId: key.sid,
      name: "見本 太郎",
      duties: ["AUDIT"],
    });
  });

  it.each([
    ["its sessions were ended", (id: string) => perform(operator, (uow) => revokeSessions(uow, id))],
    ["the account was closed", (id: string) => perform(operator, (uow) => closeAccount(uow, { id, reason: "退職" }))],
    ["half an hour passed", async () => clock.shift(31 * MINUTE)],
  ])("is a visitor from the request on after %s", async (_what, end) => {
    const { account } = await enterAs();

    await end(account.id);

    expect(await currentStaff()).toBeNull();
  });

  it("is a visitor after sign-out, also with a copy of the cookie", async () => {
    await enterAs();
    const copy = new Map(request.cookies);

    await leave(await currentStaff());
    const afterwards = await currentStaff();
    for (const [name, cookie] of copy) request.cookies.set(name, cookie);

    expect(afterwards).toBeNull();
    expect(await currentStaff()).toBeNull();
  });
});

describe("pages of staff", () => {
  it("lead a visitor through sign-in and back", async () => {
    request.headers.set("x-portal-path", "/admin/declarations?status=SUBMITTED");

    await expect(requireStaff()).rejects.toEqual(
      new Redirected("/sign-in?next=%2Fadmin%2Fdeclarations%3Fstatus%3DSUBMITTED"),
    );
  });

  it("do not lead back to anywhere else", async () => {
    request.headers.set("x-portal-path", "//evil.example");

    await expect(requireStaff()).rejects.toEqual(new Redirected("/sign-in"));
  });

  it("do not exist for someone without the duty, and that they asked is recorded", async () => {
    const { account } = await enterAs(["DECLARATIONS"]);

    await expect(requireDuty("AUDIT")).rejects.toBeInstanceOf(NotFound);

    expect(
      await db.auditEvent.findMany({
        where: { actorId: account.id, subjectKind: "refusal" },
        select: { action: true, outcome: true },
      }),
    ).toEqual([{ action: "access.refused", outcome: "NotPermitted" }]);
    expect((await requireDuty("AUDIT", "DECLARATIONS")).accountId).toBe(account.id);
  });
});

describe("what a browser holds", () => {
  const proof = { accountId: "0192f0c0-0000-7000-8000-000000000001", sessionVersion: 1 };

  it("is not readable, and gone when its time is over, whatever the browser does with it", async () => {
    await pendingSignIn.put({ proof, next: "/admin" }, 300);
    const { value = "" } = request.cookies.get("portal-sign-in") ?? {};

    const inTime = await pendingSignIn.read();
    clock.shift(301_000);

    expect(Buffer.from(value, "base64url").toString("latin1")).not.toContain("0192f0c0");
    expect(inTime).toEqual({ proof, next: "/admin" });
    expect(await pendingSignIn.read()).toBeNull();
  });

  it("is worth nothing under another name", async () => {
    await pendingSignIn.put({ proof, next: "/admin" }, 300);
    const cookie = request.cookies.get("portal-sign-in");
    if (cookie) request.cookies.set("portal-device", cookie);

    expect(await knownDevice.read()).toBeNull();
  });

  it("remembers the people who signed in, the latest first, and forgets the step before", async () => {
    await pendingSignIn.put({ proof, next: "/admin" }, 300);
    const first = await enterAs();
    const device = await knownDevice.read();
    const second = await enterAs();

    request.headers.set("x-portal-client", "203.0.113.5");
    expect(await currentBrowser()).toEqual({
      address: "203.0.113.5",
      device: "その他のブラウザー（その他の端末）",
      known: { id: device?.id, accountIds: [second.account.id, first.account.id] },
      sessionId: second.key.sid,
    });
    expect(await pendingSignIn.read()).toBeNull();
  });
});
