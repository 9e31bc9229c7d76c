import { NextRequest } from "next/server.js";
import { beforeEach, describe, expect, it } from "vitest";
import { getLiveSession } from "@/lib/accounts/live-session";
import { totpCode } from "@/lib/accounts/totp";
import { clock } from "@/lib/clock";
import { limits } from "@/lib/rate-limit/limits";
import { createStaff, PASSWORD, randomAddress, signedIn } from "@/tests/factories/accounts";
import { mockNext, request } from "@/tests/support/next-request";

mockNext();
const { answerAuth } = await import("@/lib/auth/handler");
const { enter } = await import("@/lib/auth/enter");
const { sessionKeyOf } = await import("@/lib/auth/session-cookie");

const ORIGIN = "http://localhost:3000";

beforeEach(() => {
  request.clear();
  request.headers.set("x-portal-client", randomAddress());
  request.headers.set("host", "evil.example");
});

async function ask(path: string, form?: Readonly<Record<string, string>>): Promise<Response> {
  const sent = form === undefined ? {} : { method: "POST", body: new URLSearchParams(form) };
  const [action = ""] = path.split("?");
  const params = Promise.resolve({ nextauth: action.split("/") });
  const response = await answerAuth(new NextRequest(`${ORIGIN}/api/auth/${path}`, sent), { params });
  for (const cookie of response.headers.getSetCookie()) {
    const [pair = ""] = cookie.split(";");
    const at = pair.indexOf("=");
    request.cookies.set(pair.slice(0, at), { value: decodeURIComponent(pair.slice(at + 1)), options: {} });
  }
  return response;
}

async function csrfToken(): Promise<string> {
  const { csrfToken: token } = await (await ask("csrf")).json();
  return String(token);
}

async function signInBy(form: Readonly<Record<string, string>>): Promise<string> {
  const response = await ask("callback/credentials", { ...form, csrfToken: await csrfToken(), json: "true" });
  return String((await response.json()).url);
}

describe("/api/auth", () => {
  it("signs in with both factors in one request, under the session that our pages know", async () => {
    const account = await createStaff();

    const url = await signInBy({
      email: account.email,
      password: PASSWORD,
      code: totpCode(account.totpSecret, clock.now()),
      callbackUrl: "/admin/account",
    });

    expect(url).toBe(`${ORIGIN}/admin/account`);
    const key = await sessionKeyOf(request.cookies.get("portal-session")?.value ?? "");
    expect(key !== null && (await getLiveSession(key))?.accountId).toBe(account.id);
    expect(await (await ask("session")).json()).toMatchObject({ user: { name: "見本 太郎" } });
  });

  it.each([
    ["a wrong password", { password: "not-the-password" }],
    ["a wrong code", { code: "000000" }],
    ["no code", { code: "" }],
    ["no password", { password: "" }],
  ])("refuses %s", async (_what, wrong) => {
    const account = await createStaff();
    const code = totpCode(account.totpSecret, clock.now());

    const url = await signInBy({ email: account.email, password: PASSWORD, code, ...wrong });

    expect(url).toContain("error=CredentialsSignin");
    expect(request.cookies.has("portal-session")).toBe(false);
  });

  it("asks for its token", async () => {
    const account = await createStaff();
    const code = totpCode(account.totpSecret, clock.now());

    await ask("callback/credentials", { email: account.email, password: PASSWORD, code });

    expect(request.cookies.has("portal-session")).toBe(false);
  });

  it("ends the session at the server when asked to sign out", async () => {
    const account = await createStaff();
    const key = await signedIn(account);
    await enter(key, account.id);

    await ask("signout", { csrfToken: await csrfToken(), callbackUrl: "//evil.example" });

    expect(await getLiveSession(key)).toBeNull();
  });

  it("tells nothing about a session that was ended", async () => {
    const account = await createStaff();
    const key = await signedIn(account);
    await enter(key, account.id);
    const { closeSession } = await import("@/lib/accounts/sessions");
    const { perform } = await import("@/lib/db/unit-of-work");
    await perform({ kind: "system", job: "test" }, (uow) => closeSession(uow, key.sid));

    expect(await (await ask("session")).json()).toEqual({ expires: "1970-01-01T00:00:00.000Z" });
  });

  it.each(["//evil.example", "https://evil.example", "/\\evil.example", "https:evil.example", "／／evil.example"])(
    "does not lead to %s",
    async (callbackUrl) => {
      const response = await ask(`signin?callbackUrl=${encodeURIComponent(callbackUrl)}`);

      expect(decodeURIComponent(response.headers.get("location") ?? "")).not.toContain("evil");
    },
  );

  it.each(["_log", "verify-request", "callback/email", "signin/email", "callback/google", "toString", "session/x"])(
    "has no %s",
    async (path) => {
      expect((await ask(path)).status).toBe(404);
      expect((await ask(path, { level: "error", code: "x" })).status).toBe(404);
    },
  );

  it.each([
    "session?callbackUrl=http://[",
    "csrf?callbackUrl=%00",
    "session?callbackUrl=a&callbackUrl=b",
    "signin?error=<script>",
    "signin?callbackUrl=javascript:alert(1)",
    "signin?callbackUrl=",
  ])("answers %s without a defect", async (path) => {
    expect((await ask(path)).status).toBeLessThan(500);
  });

  it("answers a spoilt cookie without a defect", async () => {
    request.cookies.set("portal-callback", { value: "\\\\evil", options: {} });

    expect((await ask("csrf")).status).toBe(400);
  });

  it("is limited by address", async () => {
    for (let count = 0; count < limits["auth-api"].points; count += 1) await ask("providers");

    const refused = await ask("providers");

    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
  });
});
