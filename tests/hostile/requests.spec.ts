import { connect } from "node:net";
import { addressKind } from "@/lib/address-kind";
import { routes } from "@/lib/routes";
import { send } from "@/tests/support/http";
import { freshAddress } from "./attack";
import { expect, test } from "./fixture";
import { officer } from "./people";

test.describe.configure({ timeout: 300_000 });

/** One address of every kind of route. */
const ADDRESSES: readonly string[] = [
  routes.home(),
  routes.about(),
  routes.declarations(),
  routes.declarationsInPrefecture("13"),
  routes.declaration("D-2026-000000"),
  routes.declarationBadge("D-2026-000000"),
  routes.declarationSearch("東京"),
  routes.openData(),
  routes.openDataFile("declarations", "csv"),
  routes.openDataFile("declarations", "json"),
  routes.applyStart(),
  routes.applyStep("organization"),
  routes.applyCheck(),
  routes.status(),
  routes.statusCase(),
  routes.receipts(),
  routes.signIn(),
  routes.admin(),
  routes.adminDeclarations(),
  routes.adminDeclaration("D-2026-000000"),
  routes.adminAudit(),
  routes.devPersonas(),
  routes.apiDrafts(),
  routes.attachment("0198f0a0-0000-7000-8000-000000000000"),
  "/api/auth/session",
  "/api/auth/callback/credentials",
  "/api/health",
  "/api/ready",
  "/api/internal/revalidate",
  "/sitemap.xml",
  "/_next/static/nothing.js",
  "/nothing",
];

const METHODS = ["HEAD", "OPTIONS", "TRACE", "PUT", "PATCH", "DELETE", "PROPFIND", "SEARCH", "PURGE"];

test("every method at every kind of address, as anybody and as an officer", async ({ origin, prepared, tally }) => {
  const cookie = `${prepared.session.name}=${prepared.session.value}`;
  for (const address of ADDRESSES) {
    const plain = await send(new URL(address, origin), { localAddress: freshAddress() });
    for (const method of METHODS) {
      for (const headers of [{}, { cookie }]) {
        const answer = await send(new URL(address, origin), { method, headers, localAddress: freshAddress() });
        tally.sends += 1;
        const isFine = answer.status < 500 || (address === "/api/ready" && answer.status === 503);
        if (!isFine) tally.faults.push(`${method} ${address}: ${answer.status}`);
        if (method === "HEAD" && answer.text !== "") tally.faults.push(`HEAD ${address} has a body`);
        const isSame = answer.status === plain.status || address.startsWith("/api/auth/");
        if (method === "HEAD" && !("cookie" in headers) && !isSame)
          tally.faults.push(`HEAD ${address}: ${answer.status}, GET: ${plain.status}`);
        const isRead = ["HEAD", "OPTIONS"].includes(method) || addressKind(address) === "api";
        if (!isRead && ![400, 404, 405].includes(answer.status))
          tally.faults.push(`${method} ${address}: ${answer.status}`);
      }
    }
  }
});

const TREE = encodeURIComponent('["",{"children":["admin",{"children":["__PAGE__",{}]}]},null,null,true]');

/** Headers that once steered the framework, and some that are merely odd. None changes what is answered. */
const STEERING: readonly Readonly<Record<string, string>>[] = [
  { "x-middleware-subrequest": "middleware:middleware:middleware:middleware:middleware" },
  { "x-middleware-subrequest-id": "zq", "x-middleware-next": "1", "x-middleware-rewrite": "/admin" },
  { "x-nextjs-data": "1", "x-matched-path": "/admin", "x-invoke-path": "/admin", "x-invoke-status": "200" },
  { "next-resume": "1" },
  { "x-forwarded-host": "evil.example", "x-forwarded-proto": "https", forwarded: "host=evil.example" },
  { "x-original-url": "/admin", "x-rewrite-url": "/admin" },
  { "x-portal-client": "10.0.0.1", "x-portal-path": "/admin", "x-real-ip": "10.0.0.1", "x-request-id": "zq" },
  { origin: "null" },
  { origin: "https://evil.example", referer: "https://evil.example/" },
  { "x-http-method-override": "DELETE", "x-method-override": "PUT" },
  { "accept-encoding": "zq, br;q=0.000, *;q=9e9" },
  { accept: "zq/zq", "accept-language": "zq".repeat(3_000) },
  { range: "bytes=0-0,2-9999999999", "if-range": "zq" },
  { "if-none-match": 'W/"zq", "zq"', "if-modified-since": "never" },
  { "user-agent": "zq ".repeat(3_000) },
  { "transfer-encoding": "identity" },
  { expect: "the unexpected" },
];

/** These ask for another shape of the page; what they may not do is fail. */
const FLIGHT: readonly Readonly<Record<string, string>>[] = [
  { rsc: "1" },
  { rsc: "1", "next-router-prefetch": "1", "next-router-segment-prefetch": "/_tree" },
  { rsc: "1", "next-router-segment-prefetch": "/../../admin" },
  { rsc: "1", "next-router-state-tree": TREE },
  { rsc: "1", "next-router-state-tree": "%7Bzq" },
  { rsc: "1", "next-router-state-tree": encodeURIComponent("[".repeat(5_000)) },
  { rsc: "1", "next-url": "/admin", "next-hmr-refresh": "1" },
  { rsc: "zq", "next-router-prefetch": "zq" },
];

test("headers that steer frameworks, at every kind of address", async ({ origin, tally }) => {
  for (const address of ADDRESSES) {
    const ask = (headers: Readonly<Record<string, string>>) =>
      send(new URL(address, origin), { headers, localAddress: freshAddress() });
    const plain = await ask({});
    for (const headers of [...STEERING, ...FLIGHT]) {
      const answer = await ask(headers);
      tally.sends += 1;
      const what = `${address} with ${JSON.stringify(headers).slice(0, 80)}`;
      if (answer.status >= 500 && address !== "/api/ready") tally.faults.push(`${what}: ${answer.status}`);
      if (`${answer.text}${answer.location}`.includes("evil.example"))
        tally.faults.push(`${what}: names the other host`);
      const isShaped =
        FLIGHT.includes(headers) || answer.status === 304 || answer.status === 417 || "transfer-encoding" in headers;
      if (!isShaped && answer.status !== plain.status)
        tally.faults.push(`${what}: ${answer.status} instead of ${plain.status}`);
    }
  }
});

test("the desk stays shut for anybody, whatever shape of a page is asked for", async ({ origin, prepared, tally }) => {
  const inside = new RegExp([...Object.values(prepared.cases), prepared.officer.email, "サインアウト"].join("|"));
  for (const address of [
    routes.admin(),
    routes.adminDeclarations(),
    routes.adminAudit(),
    routes.adminMail(),
    routes.adminAccounts(),
  ]) {
    for (const headers of FLIGHT) {
      const answer = await send(new URL(address, origin), { headers, localAddress: freshAddress() });
      tally.sends += 1;
      if (answer.status === 200 || inside.test(answer.text))
        tally.faults.push(`${address} with ${JSON.stringify(headers)} shows the desk`);
    }
  }
});

const cookies = (value: string) => [
  value,
  `${value};${value}`,
  `${value.slice(0, -2)}AA`,
  `${value}${"A".repeat(6_000)}`,
  `${value}\u0001`,
  "zq",
  "..",
  "%00",
];

test("cookies that are cut, changed, doubled, foreign or far too long", async ({ origin, prepared, tally }) => {
  const { name, value } = prepared.session;
  const names = [
    name,
    "portal-draft",
    "portal-contact",
    "portal-mailbox",
    "portal-sign-in",
    "portal-member-link",
    "portal-claim",
    "portal-provider",
    "portal-linking",
    "portal-passkey",
    "portal-passkey-proof",
    "portal-device",
    "portal-callback",
    "__Host-portal-session",
  ];
  const honest = await officer(origin, prepared).open(routes.admin());
  expect(honest.status).toBe(200);

  for (const address of [
    routes.admin(),
    routes.applyCheck(),
    routes.statusCase(),
    routes.statusCode(),
    routes.signInCode(),
    routes.mypage(),
    routes.mypageSignInSent(),
    routes.adminIdentity(),
    routes.adminPasskeys(),
    routes.apiProviderCallback("ministry"),
    "/api/auth/session",
  ]) {
    for (const [index, single] of names.flatMap((one) => cookies(value).map((text) => `${one}=${text}`)).entries()) {
      const answer = await send(new URL(address, origin), {
        headers: { cookie: single.replace(/[^\t\x20-\x7e]/g, "") },
        localAddress: freshAddress(),
      });
      tally.sends += 1;
      if (answer.status >= 500)
        tally.faults.push(`${address}, cookie ${index} ${single.slice(0, 40)}: ${answer.status}`);
    }
  }
});

/** Requests that no client library sends, as bytes on a socket. */
const RAW: readonly (readonly [what: string, text: string])[] = [
  ["two hosts", "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n"],
  ["no host", "GET / HTTP/1.1\r\n\r\n"],
  ["two lengths", "POST /status HTTP/1.1\r\nHost: h\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab"],
  [
    "length and chunks",
    "POST /status HTTP/1.1\r\nHost: h\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
  ],
  [
    "twin encodings",
    "POST /status HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\nTransfer-Encoding: zq\r\n\r\n0\r\n\r\n",
  ],
  ["a negative length", "POST /status HTTP/1.1\r\nHost: h\r\nContent-Length: -1\r\n\r\n"],
  ["a length beyond numbers", "POST /status HTTP/1.1\r\nHost: h\r\nContent-Length: 99999999999999999999\r\n\r\n"],
  ["an absolute address", "GET http://evil.example/admin HTTP/1.1\r\nHost: h\r\n\r\n"],
  ["a tunnel", "CONNECT evil.example:443 HTTP/1.1\r\nHost: h\r\n\r\n"],
  ["an address with a space", "GET /a b HTTP/1.1\r\nHost: h\r\n\r\n"],
  ["an address with raw bytes", "GET /\u00ff\u00fe HTTP/1.1\r\nHost: h\r\n\r\n"],
  ["another protocol", "GET / HTTP/9.9\r\nHost: h\r\n\r\n"],
  ["no protocol", "zq\r\n\r\n"],
  ["a folded header", "GET / HTTP/1.1\r\nHost: h\r\nX-A: b\r\n c\r\n\r\n"],
  ["a header of 64 KB", `GET / HTTP/1.1\r\nHost: h\r\nX-A: ${"a".repeat(65_536)}\r\n\r\n`],
  ["an address of 64 KB", `GET /${"a".repeat(65_536)} HTTP/1.1\r\nHost: h\r\n\r\n`],
  ["a thousand headers", `GET / HTTP/1.1\r\nHost: h\r\n${"X-A: b\r\n".repeat(3_000)}\r\n`],
  ["an upgrade", "GET / HTTP/1.1\r\nHost: h\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\n"],
];

test("requests that are broken as bytes", async ({ origin, tally }) => {
  for (const [what, text] of RAW) {
    const first = await rawAnswer(Number(new URL(origin).port), text);
    tally.sends += 1;
    if (first !== "" && !/^HTTP\/1\.1 (2|3|4)\d\d /.test(first)) tally.faults.push(`${what}: ${first.slice(0, 60)}`);
    if (first.includes("evil.example")) tally.faults.push(`${what}: names the other host`);
  }
  expect((await send(new URL("/api/health", origin))).status).toBe(200);
});

function rawAnswer(port: number, text: string): Promise<string> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    const socket = connect(port, "127.0.0.1", () => socket.write(Buffer.from(text, "latin1")));
    const end = (): void => {
      socket.destroy();
      resolve(Buffer.concat(chunks).toString("latin1"));
    };
    socket.setTimeout(3_000, end);
    socket.on("data", (chunk: Buffer) => chunks.push(chunk));
    socket.on("end", end);
    socket.on("error", end);
  });
}
