import { afterAll, expect, it, vi } from "vitest";
import { createStaff, signedIn } from "@/tests/factories/accounts";
import { mockNext, request } from "@/tests/support/next-request";

vi.resetModules();
vi.stubEnv("BASE_URL", "https://portal.example.jp");
mockNext();
const { enter } = await import("@/lib/auth/enter");
const { pendingSignIn } = await import("@/lib/auth/held");
const { currentStaff } = await import("@/lib/auth/session");
const { nextAuthOptions } = await import("@/lib/auth/next-auth");

afterAll(() => vi.unstubAllEnvs());

it("ties every cookie to the host and to https where the portal is served by https", async () => {
  const account = await createStaff();
  await pendingSignIn.put({ proof: { accountId: account.id, sessionVersion: 1 }, next: "/admin" }, 300);
  const names = [...request.cookies.keys()];
  await enter(await signedIn(account), account.id);

  const all = [...names, ...request.cookies.keys()];
  expect(all).toEqual(["__Host-portal-sign-in", "__Host-portal-session", "__Host-portal-device"]);
  for (const { options } of request.cookies.values()) {
    expect(options).toMatchObject({ secure: true, httpOnly: true, sameSite: "lax", path: "/" });
    expect(options).not.toHaveProperty("domain");
  }
  expect((await currentStaff())?.accountId).toBe(account.id);
});

it("gives next-auth the same cookies and the configured address", () => {
  const options = nextAuthOptions();

  expect(options.useSecureCookies).toBe(true);
  expect(options.debug).toBe(false);
  expect(Object.values(options.cookies ?? {}).map(({ name }) => name)).toEqual([
    "__Host-portal-session",
    "__Host-portal-csrf",
    "__Host-portal-callback",
  ]);
  expect(process.env.NEXTAUTH_URL).toBe("https://portal.example.jp");
});
