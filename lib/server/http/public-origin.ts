import type { Env } from "@/lib/env";
import { isAmong, proxiesOf } from "@/lib/trusted-proxies";
import type { PublicOrigin } from "./clean-request";

/** Where the portal is, as configured; a demo without BASE_URL answers under the names of its own machine, with no proxy. */
export function publicOrigin({
  BASE_URL,
  PORT,
  TRUSTED_PROXIES,
}: Pick<Env, "BASE_URL" | "PORT" | "TRUSTED_PROXIES">): PublicOrigin {
  if (BASE_URL === undefined) {
    const aliases = [`127.0.0.1:${PORT}`, `[::1]:${PORT}`];
    return { host: `localhost:${PORT}`, protocol: "http", aliases, trusts: () => false };
  }
  const { host, protocol } = new URL(BASE_URL);
  const proxies = proxiesOf(TRUSTED_PROXIES);
  const trusts = (peer: string) => proxies !== null && isAmong(proxies, peer);
  return { host, protocol: protocol === "https:" ? "https" : "http", aliases: [], trusts };
}
