import type { Network } from "./draft-sync";

const PATIENCE_MS = 15_000;

export function browserNetwork(address: string): Network {
  return {
    post: (body) =>
      fetch(address, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body,
        cache: "no-store",
        signal: AbortSignal.timeout(PATIENCE_MS),
      }),
    postLast: (body) => {
      navigator.sendBeacon(address, new Blob([body], { type: "application/json" }));
    },
  };
}

const TAB_KEY = "portal-tab";

/** Tells this tab from the others of the browser; lasts as long as the tab. */
export function tabId(): string {
  try {
    const known = sessionStorage.getItem(TAB_KEY) ?? crypto.randomUUID();
    sessionStorage.setItem(TAB_KEY, known);
    return known;
  } catch {
    return crypto.randomUUID();
  }
}
