import { createServer } from "node:http";
import { afterEach, expect, it } from "vitest";
import { cleanRequest } from "@/lib/server/http/clean-request";
import { publicOrigin } from "@/lib/server/http/public-origin";
import { THIS_MACHINE } from "@/lib/trusted-proxies";
import { send } from "@/tests/support/http";

let stop: (() => void) | undefined;
afterEach(() => stop?.());

type Question = { readonly told?: string; readonly from?: string; readonly host?: string; readonly demo?: boolean };

/** The address that a server takes for the visitor's, over a real socket. */
async function visitorSeen(proxies: string, { told, from, host = "127.0.0.1", demo }: Question): Promise<string> {
  const BASE_URL = demo ? undefined : "https://portal.example.jp";
  const origin = publicOrigin({ BASE_URL, PORT: 3000, TRUSTED_PROXIES: proxies });
  const server = createServer((request, response) => {
    cleanRequest(request, origin);
    response.end(`${request.headers["x-portal-client"]} ${request.headers["x-forwarded-proto"]}`);
  });
  await new Promise<void>((settle) => server.listen(0, host, settle));
  stop = () => server.close();
  const address = server.address();
  const port = typeof address === "object" ? address?.port : 0;
  const headers = { "x-forwarded-proto": "gopher", ...(told === undefined ? {} : { "x-forwarded-for": told }) };
  const { text } = await send(new URL(`http://127.0.0.1:${port}`), {
    headers,
    ...(from === undefined ? {} : { localAddress: from }),
  });
  return text;
}

it.each([
  ["a proxy on this machine is believed", THIS_MACHINE, { told: "198.51.100.7" }, "198.51.100.7 https"],
  ["a peer that nobody named is not", THIS_MACHINE, { told: "198.51.100.7", from: "127.0.0.2" }, "127.0.0.2 https"],
  ["nor this machine, where others are named", "10.0.0.5", { told: "198.51.100.7" }, "127.0.0.1 https"],
  ["a network may be named", "10.0.0.5, 127.0.0.0/8", { told: "2001:db8::7", from: "127.9.9.9" }, "2001:db8::7 https"],
  ["what a visitor adds before is hearsay", THIS_MACHINE, { told: "203.0.113.9, 198.51.100.7" }, "198.51.100.7 https"],
  [
    "a chain of proxies of ours is followed to its end",
    "127.0.0.1,10.1.0.0/16",
    { told: "203.0.113.9, 198.51.100.7, 10.1.2.3" },
    "198.51.100.7 https",
  ],
  ["what is no address counts for nothing", THIS_MACHINE, { told: "198.51.100.7, unknown" }, "127.0.0.1 https"],
  ["nothing told", THIS_MACHINE, {}, "127.0.0.1 https"],
  ["a demo without an address has no proxy", THIS_MACHINE, { told: "198.51.100.7", demo: true }, "127.0.0.1 http"],
])("%s", async (_what, proxies, question, seen) => {
  expect(await visitorSeen(proxies, question)).toBe(seen);
});

it("knows a proxy of IPv4 on a socket that listens on both", async () => {
  expect(await visitorSeen(THIS_MACHINE, { told: "198.51.100.7", host: "::" })).toBe("198.51.100.7 https");
});
