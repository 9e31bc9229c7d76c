import { Client } from "pg";
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { clock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { createStaff, randomAddress } from "@/tests/factories/accounts";
import { ownerUrl } from "@/tests/support/database";
import { mockNext, request } from "@/tests/support/next-request";
import { comeBack, PORTAL, passBy, sessionCookie, start } from "@/tests/support/oidc/ministry";
import type { Fault } from "@/tests/support/oidc/provider";
import { visitProvider } from "@/tests/support/oidc/visit";

mockNext();
/** Before anything reads the environment. */
const server = await vi.hoisted(async () => (await import("@/tests/support/oidc/ministry")).setMinistry());

const METADATA = "/.well-known/openid-configuration";
const unavailable = "/sign-in/interrupted?problem=unavailable&way=sign-in";
let seconds = 0;

afterAll(() => server.stop());
beforeEach(() => {
  request.clear();
  request.headers.set("x-portal-client", randomAddress());
  // What is known of a provider is known for one difference of clocks: each test looks for it anew.
  seconds += 1;
  clock.shift(seconds * 1_000);
});
afterEach(() => {
  server.mend();
  clock.shift(0);
});

async function linkedStaff(): Promise<string> {
  const { id, email } = await createStaff();
  server.accounts.set(id, { email, email_verified: true });
  await db.identity.create({ data: { accountId: id, issuer: server.issuer, subject: id, linkedAt: clock.now() } });
  return id;
}

const breaks: Fault = (_request, response) => {
  response.destroy();
  return "handled";
};
const hangs: Fault = () => "handled";
const fails: Fault = (_request, response) => {
  response.writeHead(502, { "content-type": "text/html" }).end("<h1>Bad gateway</h1>");
  return "handled";
};

describe("a provider that is down", () => {
  it.each([
    ["discovery breaks off", METADATA, breaks],
    ["discovery hangs", METADATA, hangs],
    ["discovery fails", METADATA, fails],
    ["the token breaks off", "/token", breaks],
    ["the token hangs", "/token", hangs],
    ["the token fails", "/token", fails],
    ["the keys break off", "/jwks", breaks],
    ["the keys fail", "/jwks", fails],
    ["userinfo breaks off", "/me", breaks],
    ["userinfo hangs", "/me", hangs],
    ["userinfo fails", "/me", fails],
  ])("ends on a page, with nothing half done, and works again afterwards: %s", async (_what, path, fault) => {
    const id = await linkedStaff();
    server.hurt(path, fault);

    const address = await start();
    const end = path === METADATA ? address : await comeBack(await visitProvider(address, PORTAL, { as: id }));

    expect(end).toBe(unavailable);
    expect(sessionCookie()).toBeUndefined();
    expect(await db.session.count({ where: { accountId: id } })).toBe(0);
    expect(await db.identity.findFirst({ where: { accountId: id } })).toMatchObject({ firstUsedAt: null });

    server.mend();
    expect(await passBy(id)).toBe("/admin");
  });

  it.each([
    ["names another issuer", { issuer: "https://evil.example" }],
    ["names its issuer with a slash more", { issuer: `${server.issuer}/` }],
    ["has no address for tokens", { token_endpoint: undefined }],
    ["has no address for keys", { jwks_uri: undefined }],
    ["has no address to sign in at", { authorization_endpoint: undefined }],
  ])("is not used when its metadata %s", async (_what, changed) => {
    const id = await linkedStaff();
    server.alter(METADATA, (body) => ({ ...body, ...changed }));

    const address = await start();
    const end = address.startsWith(server.issuer)
      ? await comeBack(await visitProvider(address, PORTAL, { as: id }))
      : address;

    expect(end).toBe(unavailable);
    expect(sessionCookie()).toBeUndefined();
  });

  it("is not believed when its keys are not those of its tokens", async () => {
    const id = await linkedStaff();
    server.alter("/jwks", () => ({ keys: [] }));

    expect(await passBy(id)).toBe("/sign-in/interrupted?problem=unproven&way=sign-in");
    expect(sessionCookie()).toBeUndefined();
  });
});

describe("a database that restarts while somebody signs in", () => {
  const name = new URL(ownerUrl).pathname.slice(1);

  async function asAdmin(sql: string): Promise<void> {
    const url = new URL(ownerUrl);
    url.pathname = "postgres";
    const admin = new Client({ connectionString: url.toString() });
    await admin.connect();
    await admin.query(sql).finally(() => admin.end());
  }
  const cut = () =>
    asAdmin(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name}' AND pid <> pg_backend_pid()`,
    );

  it("goes on when it is back in time", async () => {
    const id = await linkedStaff();
    const back = await visitProvider(await start(), PORTAL, { as: id });
    await cut();

    const end = await comeBack(back);

    expect(["/admin", unavailable]).toContain(end);
    expect(sessionCookie() !== undefined).toBe(end === "/admin");
    expect(await passBy(id)).toBe("/admin");
  });

  it("ends on a page while it is away, with nothing half done, and begins anew afterwards", async () => {
    const id = await linkedStaff();
    const back = await visitProvider(await start(), PORTAL, { as: id });
    await asAdmin(`ALTER DATABASE ${name} ALLOW_CONNECTIONS false`);
    await cut();

    const end = await comeBack(back);
    await asAdmin(`ALTER DATABASE ${name} ALLOW_CONNECTIONS true`);

    expect(end).toBe(unavailable);
    expect(sessionCookie()).toBeUndefined();
    expect(await db.session.count({ where: { accountId: id } })).toBe(0);
    expect(await passBy(id)).toBe("/admin");
  });

  it("opens nothing when it goes away between the provider's answer and the session", async () => {
    const id = await linkedStaff();
    const back = await visitProvider(await start(), PORTAL, { as: id });
    server.hurt("/me", () => {
      leaving = asAdmin(`ALTER DATABASE ${name} ALLOW_CONNECTIONS false`).then(cut);
      return "go on";
    });
    let leaving = Promise.resolve();

    const end = await comeBack(back);
    await leaving;
    await asAdmin(`ALTER DATABASE ${name} ALLOW_CONNECTIONS true`);

    const sessions = await db.session.count({ where: { accountId: id } });
    expect(["/admin", unavailable]).toContain(end);
    expect(sessionCookie() !== undefined).toBe(end === "/admin");
    if (end === unavailable) expect(sessions).toBeLessThanOrEqual(1);
    server.mend();
    expect(await passBy(id)).toBe("/admin");
  });
});
