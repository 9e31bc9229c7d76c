import type { OutgoingHttpHeaders } from "node:http";
import type { AddressKind } from "@/lib/address-kind";

export type PolicyKind = AddressKind | "asset" | "development";

const CLOSED = ["base-uri 'none'", "frame-ancestors 'none'", "object-src 'none'"];
const OWN = ["default-src 'none'", "style-src 'self'", "img-src 'self' data:", "font-src 'self'", "connect-src 'self'"];

/** Content-Security-Policy for a kind of answer. Only procedures run scripts of the framework, each with the nonce. */
export function contentPolicy(kind: PolicyKind, nonce: string): string {
  const page = [...OWN, "manifest-src 'self'", "form-action 'self'", ...CLOSED];
  const policies: Readonly<Record<PolicyKind, readonly string[]>> = {
    document: ["script-src 'self'", ...page],
    search: ["script-src 'self'", ...page],
    procedure: [`script-src 'self' 'nonce-${nonce}' 'strict-dynamic'`, ...page],
    api: ["default-src 'none'", ...CLOSED, "form-action 'none'"],
    asset: ["default-src 'none'", ...CLOSED],
    development: ["script-src 'self' 'unsafe-inline' 'unsafe-eval'", "style-src 'self' 'unsafe-inline'", ...CLOSED],
  };
  return policies[kind].join("; ");
}

const PERMISSIONS = ["camera", "display-capture", "geolocation", "microphone", "payment", "usb", "browsing-topics"]
  .map((feature) => `${feature}=()`)
  .join(", ");

/** What every answer says, whatever its status. */
export function commonHeaders(secure: boolean): OutgoingHttpHeaders {
  return {
    "x-content-type-options": "nosniff",
    "referrer-policy": "strict-origin-when-cross-origin",
    "permissions-policy": PERMISSIONS,
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "x-frame-options": "DENY",
    ...(secure ? { "strict-transport-security": "max-age=63072000; includeSubDomains" } : {}),
  };
}
