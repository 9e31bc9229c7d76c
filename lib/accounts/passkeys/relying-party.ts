import "server-only";
import { baseUrl } from "@/lib/env";

/** Whom a passkey is for: the host of BASE_URL, and no host above or below it. A device uses it nowhere else. */
export function relyingParty() {
  const { hostname, origin } = new URL(baseUrl());
  return { name: "地方創生テレワークポータル", id: hostname, origin } as const;
}

/** How a device knows whose passkey it holds: the id of the account, which says nothing of the person. */
export function handleOf(accountId: string) {
  return new TextEncoder().encode(accountId);
}
