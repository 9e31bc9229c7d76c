import { IncomingMessage } from "node:http";
import { Socket } from "node:net";
import { describe, expect, it } from "vitest";
import { clock } from "@/lib/clock";
import { askForWholePage, cleanRequest, isForeignWrite, type PublicOrigin } from "@/lib/server/http/clean-request";
import { publicOrigin } from "@/lib/server/http/public-origin";
import { THIS_MACHINE } from "@/lib/trusted-proxies";

const demo = publicOrigin({ BASE_URL: undefined, PORT: 3000, TRUSTED_PROXIES: THIS_MACHINE });
const production = publicOrigin({ BASE_URL: "https://portal.example.jp", PORT: 3000, TRUSTED_PROXIES: THIS_MACHINE });

function requestWith(headers: Record<string, string>, method = "GET"): IncomingMessage {
  const request = new IncomingMessage(new Socket());
  Object.assign(request, { method, headers });
  return request;
}

function cleaned(headers: Record<string, string>, origin: PublicOrigin) {
  const request = requestWith(headers);
  cleanRequest(request, origin);
  return request.headers;
}

describe("cleanRequest", () => {
  it.each([
    "x-middleware-subrequest",
    "x-middleware-rewrite",
    "x-nextjs-data",
    "next-resume",
    "x-matched-path",
    "x-invoke-path",
    "x-prerender-revalidate",
    "content-security-policy",
    "forwarded",
    "x-real-ip",
    "x-forwarded-port",
    "x-request-id",
    "upgrade",
  ])("drops %s from outside", (name) => {
    expect(cleaned({ host: "localhost:3000", [name]: "1" }, demo)).not.toHaveProperty(name);
  });

  it.each(["cookie", "next-action", "rsc", "accept-language"])("keeps %s", (name) => {
    expect(cleaned({ host: "localhost:3000", [name]: "1" }, demo)).toHaveProperty(name, "1");
  });

  it.each([
    ["a foreign name", demo, "evil.example", "localhost:3000"],
    ["no name", demo, "", "localhost:3000"],
    ["another name of the same machine", demo, "127.0.0.1:3000", "127.0.0.1:3000"],
    ["a name of the machine where the portal has an address", production, "127.0.0.1:3000", "portal.example.jp"],
  ])("goes on under our own host when the request claims %s", (_what, origin, claimed, host) => {
    expect(cleaned({ host: claimed, "x-forwarded-host": "evil.example" }, origin)).toMatchObject({
      host,
      "x-forwarded-host": host,
    });
  });

  it("notes when the request arrived, whatever it claims itself", () => {
    clock.shift(-60_000);
    const { "x-portal-arrived": arrived } = cleaned({ host: "x", "x-portal-arrived": "2020-01-01T00:00:00Z" }, demo);
    const told = clock.now().getTime() - new Date(String(arrived)).getTime();
    clock.shift(0);

    expect(told >= 0 && told < 10_000).toBe(true);
  });
});

describe("isForeignWrite", () => {
  it.each([
    ["POST", { origin: "https://portal.example.jp" }, false],
    ["POST", { origin: "https://portal.example.jp", "sec-fetch-site": "same-origin" }, false],
    ["POST", {}, false],
    ["GET", { origin: "https://evil.example" }, false],
    ["POST", { origin: "https://evil.example" }, true],
    ["POST", { origin: "https://portal.example.jp.evil.example" }, true],
    ["POST", { origin: "http://portal.example.jp" }, true],
    ["POST", { origin: "null" }, true],
    ["POST", { "sec-fetch-site": "cross-site" }, true],
    ["DELETE", { origin: "https://evil.example" }, true],
  ])("%s with %o: %s", (method, headers, foreign) => {
    expect(isForeignWrite(requestWith({ ...headers }, method), production)).toBe(foreign);
  });
});

it("asks for a whole page, whatever shape of it is asked for", () => {
  const asked = {
    rsc: "1",
    "next-router-prefetch": "1",
    "next-router-state-tree": "%5B",
    "next-url": "/admin",
    a: "b",
  };
  const [read, sent] = [requestWith({ ...asked }), requestWith({ ...asked }, "POST")];

  askForWholePage(read);
  askForWholePage(sent);

  expect([read.headers, sent.headers]).toEqual([{ a: "b" }, asked]);
});
