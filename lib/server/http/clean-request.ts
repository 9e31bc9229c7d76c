import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import { isIP } from "node:net";
import { clock } from "@/lib/clock";

export type PublicOrigin = {
  readonly host: string;
  readonly protocol: "http" | "https";
  /** Other names under which a demo may be opened on the machine it runs on. */
  readonly aliases: readonly string[];
  /** Whether a peer is a proxy of ours, which may tell the visitor's address. */
  readonly trusts: (peer: string) => boolean;
};

/** Headers that steer Next or that only a proxy of ours may set; from outside they are dropped (advisories of 2025 and 2026). */
const STEERING =
  /^(x-middleware-|x-nextjs-|x-next-|x-now-|x-vercel-|x-invoke-|x-forwarded-|x-prerender-|x-matched-|x-portal-)/;
const DROPPED = new Set([
  "content-security-policy",
  "content-security-policy-report-only",
  "forwarded",
  "next-resume",
  "upgrade",
  "x-original-url",
  "x-real-ip",
  "x-request-id",
  "x-rewrite-url",
]);

/** Makes a request from outside one that Next may trust: our own host, the real address, no steering header. */
export function cleanRequest(request: IncomingMessage, origin: PublicOrigin): void {
  const { headers } = request;
  const host = originHost(headers.host, origin);
  const address = clientAddress(request, origin);
  for (const name of Object.keys(headers)) if (STEERING.test(name) || DROPPED.has(name)) delete headers[name];
  headers.host = host;
  headers["x-forwarded-host"] = host;
  headers["x-forwarded-proto"] = origin.protocol;
  headers["x-forwarded-for"] = address;
  // For lib/auth: whose tries a sign-in costs, when the request arrived, and where it leads back to.
  headers["x-portal-client"] = address;
  headers["x-portal-arrived"] = clock.now().toISOString();
  headers["x-portal-path"] = request.url ?? "/";
}

/** With these the framework's script asks for parts of a page. Our pages are loaded whole, so nobody of ours sends them. */
const PARTIAL = [
  "rsc",
  "next-hmr-refresh",
  "next-router-prefetch",
  "next-router-segment-prefetch",
  "next-router-state-tree",
  "next-url",
];

/** Makes every reading request one for a whole page: no other shape of it can be asked for, kept or guarded less. */
export function askForWholePage({ method, headers }: IncomingMessage): void {
  if (method !== "GET" && method !== "HEAD") return;
  for (const name of PARTIAL) delete headers[name];
}

/** The host by which we go on, whatever the request claims. */
function originHost(claimed: string | undefined, { host, aliases }: PublicOrigin): string {
  return claimed !== undefined && aliases.includes(claimed.toLowerCase()) ? claimed.toLowerCase() : host;
}

/** From the nearest outwards, as long as the one who tells is a proxy of ours: what lies beyond the last of them is hearsay. */
function clientAddress({ headers, socket }: IncomingMessage, { trusts }: PublicOrigin): string {
  let address = socket.remoteAddress ?? "";
  for (const told of toldAddresses(headers).reverse()) {
    if (!trusts(address) || isIP(told) === 0) break;
    address = told;
  }
  return address;
}

/** A peer that is no proxy of ours speaks for somebody: a visitor who tries it, or a proxy that nobody named. */
export function isHearsay({ headers, socket }: IncomingMessage, { trusts }: PublicOrigin): boolean {
  return headers["x-forwarded-for"] !== undefined && !trusts(socket.remoteAddress ?? "");
}

function toldAddresses(headers: IncomingHttpHeaders): string[] {
  return String(headers["x-forwarded-for"] ?? "")
    .split(",")
    .map((address) => address.trim());
}

/** A write sent by a page of another site. Browsers say so; programs that are not browsers send neither header. */
export function isForeignWrite({ method, headers }: IncomingMessage, origin: PublicOrigin): boolean {
  if (method === "GET" || method === "HEAD" || method === "OPTIONS") return false;
  if (headers["sec-fetch-site"] === "cross-site") return true;
  if (headers.origin === undefined) return false;
  const own = [origin.host, ...origin.aliases].map((host) => `${origin.protocol}://${host}`);
  return !own.includes(headers.origin.toLowerCase());
}
