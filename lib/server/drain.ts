import type { Env } from "@/lib/env";

/** At the end of a process: how long what is under way may still take. Milliseconds. */
export const PATIENCE = 15_000;

/** How long readiness is false before the socket closes, in milliseconds. */
export function drainTime({ DRAIN_SECONDS, APP_ENV }: Pick<Env, "DRAIN_SECONDS" | "APP_ENV">): number {
  return (DRAIN_SECONDS ?? (APP_ENV === "production" ? 5 : 0)) * 1000;
}
