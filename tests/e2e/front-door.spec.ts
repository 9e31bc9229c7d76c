import { expect, test } from "@/tests/support/e2e";
import { type SendOptions, send } from "@/tests/support/http";

const portal = (path: string, baseURL: string | undefined) => new URL(path, baseURL);

/** What the portal must say to a request no page of ours would send. */
const cases: readonly (readonly [what: string, path: string, options: SendOptions, status: number])[] = [
  [
    "a write from another site",
    "/sign-in",
    { method: "POST", body: "a=1", headers: { origin: "https://evil.example" } },
    403,
  ],
  ["a write from a sandboxed page", "/sign-in", { method: "POST", body: "a=1", headers: { origin: "null" } }, 403],
  [
    "a cross-site write without origin",
    "/sign-in",
    { method: "POST", body: "a=1", headers: { "sec-fetch-site": "cross-site" } },
    403,
  ],
  ["a write to a reading page", "/about", { method: "POST", body: "a=1" }, 405],
  ["PUT", "/declarations/apply", { method: "PUT", body: "a=1" }, 405],
  ["TRACE", "/", { method: "TRACE" }, 405],
  [
    "a body that is announced as too long",
    "/sign-in",
    { method: "POST", headers: { "content-length": "10485760" } },
    413,
  ],
  // It is let run out: a browser that is cut off while it sends shows a broken connection, and no word of ours.
  ["a body that is too long, to its last byte", "/sign-in", { body: new Uint8Array(12 * 1024 * 1024) }, 413],
  ["a body of unknown length", "/sign-in", { method: "POST", headers: { "transfer-encoding": "chunked" } }, 411],
  ["a web socket", "/", { headers: { connection: "Upgrade", upgrade: "websocket" } }, 400],
  ["the internal address", "/api/internal/revalidate", { method: "POST", body: '{"all":true}' }, 404],
  ["the internal address, disguised", "/api/%69nternal/revalidate", { method: "POST", body: '{"all":true}' }, 404],
  ["a broken address", "/%", {}, 400],
  ["a null byte", "/%00", {}, 400],
  ["a backslash", "/%5C%5Cevil.example", {}, 400],
  ["an address that leaves the portal", "//evil.example/", {}, 400],
  ["a climb to a file of the server", "/_next/static/..%2f..%2fpackage.json", {}, 400],
];

for (const [what, path, options, status] of cases) {
  test(`answers ${status} to ${what}`, async ({ baseURL }) => {
    const answer = await send(portal("/", baseURL), { ...options, path });

    expect(answer.status).toBe(status);
    expect(answer.headers).toMatchObject({
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "content-security-policy": expect.stringContaining("frame-ancestors 'none'"),
      "x-request-id": expect.any(String),
    });
    expect(answer.text).not.toContain("evil.example");
  });
}

for (const name of [
  "x-middleware-subrequest",
  "x-middleware-rewrite",
  "next-resume",
  "x-nextjs-data",
  "x-matched-path",
]) {
  test(`takes no order from the header ${name}`, async ({ baseURL }) => {
    const plain = await send(portal("/admin", baseURL));
    const ordered = await send(portal("/admin", baseURL), { headers: { [name]: "/about" } });

    expect([ordered.status, ordered.location]).toEqual([plain.status, plain.location]);
  });
}

test("stays at its own address, whatever host is named", async ({ baseURL }) => {
  const headers = { host: "evil.example", "x-forwarded-host": "evil.example", "x-forwarded-proto": "https" };

  for (const path of ["/", "/declarations/apply", "/admin", "/sign-in"]) {
    const answer = await send(portal(path, baseURL), { headers });

    expect(answer.text).not.toContain("evil.example");
    expect(JSON.stringify(answer.headers)).not.toContain("evil.example");
  }
});

test("says whether it lives and whether it is ready", async ({ request }) => {
  const [health, ready] = [await request.get("/api/health"), await request.get("/api/ready")];

  expect(await health.json()).toEqual({ status: "alive" });
  expect(await ready.json()).toEqual({
    ready: true,
    database: "reachable",
    migrations: "complete",
    worker: "running",
    stopping: false,
    maintenance: false,
  });
});

test("sends files of the build for ever, compressed", async ({ request, page }) => {
  await page.goto("/");
  const sheet = await page.locator('link[rel="stylesheet"]').first().getAttribute("href");
  const answer = await request.get(sheet ?? "", { headers: { "accept-encoding": "br" } });

  expect(answer.headers()).toMatchObject({
    "cache-control": "public, max-age=31536000, immutable",
    "content-encoding": "br",
    "content-type": "text/css; charset=utf-8",
  });
});
