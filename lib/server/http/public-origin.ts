import type { Env } from "@/lib/env";
import type { PublicOrigin } from "./clean-request";

/** Where the portal is, as configured; a demo without BASE_URL answers under the names of its own machine. */
export function publicOrigin({ BASE_URL, PORT }: Pick<Env, "BASE_URL" | "PORT">): PublicOrigin {
  if (BASE_URL === undefined) {
    const aliases = [`127.0.0.1:${PORT}`, `[::1]:${PORT}`];
    return { host: `localhost:${PORT}`, protocol: "http", aliases, behindProxy: false };
  }
  const { host, protocol } = new URL(BASE_URL);
  return { host, protocol: protocol === "https:" ? "https" : "http", aliases: [], behindProxy: true };
}
