import "server-only";
import { networkOf, subscriberOf } from "@/lib/rate-limit/address";
import { consume, forgive, giveBack, type LimitName } from "@/lib/rate-limit/limits";
import type { Browser } from "./browser";

type Counter = readonly [limit: LimitName, key: string];

/**
 * Whose tries a password costs. Nobody can use up a colleague's: a browser that signed in to the account before counts
 * by itself, any other counts with its network, and the account as such is never locked.
 */
export function passwordCounters(browser: Browser, email: string, accountId: string | null): readonly Counter[] {
  const own = ownCounter("sign-in-device", browser, accountId);
  if (own !== null) return [own];
  return [
    ["sign-in", `${email} ${networkOf(browser.address)}`],
    ["sign-in-address", subscriberOf(browser.address)],
  ];
}

/** Whoever gets here knows the password, so guessing codes from many networks counts together. */
export function codeCounters(browser: Browser, accountId: string): readonly Counter[] {
  return [ownCounter("second-factor-device", browser, accountId) ?? ["second-factor", accountId]];
}

export async function takeTry(counters: readonly Counter[]): Promise<void> {
  for (const [limit, key] of counters) await consume(limit, key);
}

/** The tries of the account begin anew; those of an address are only given back, or one good account would free all. */
export async function endTries(counters: readonly Counter[]): Promise<void> {
  for (const [limit, key] of counters) await (limit === "sign-in-address" ? giveBack : forgive)(limit, key);
}

function ownCounter(limit: LimitName, { known }: Browser, accountId: string | null): Counter | null {
  if (known === null || accountId === null || !known.accountIds.includes(accountId)) return null;
  return [limit, `${known.id} ${accountId}`];
}
