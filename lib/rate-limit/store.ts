import "server-only";
import { Pool } from "pg";
import { RateLimiterPostgres } from "rate-limiter-flexible";
import { applicationUrl } from "@/lib/db/connection";

type Held = { pool: Pool; counters: Map<string, RateLimiterPostgres> };
const held = globalThis as { portalLimits?: Held };

/** Counters outlive a transaction that is rolled back, so they have connections of their own. */
function store(): Held {
  held.portalLimits ??= { pool: openPool(), counters: new Map() };
  return held.portalLimits;
}

function openPool(): Pool {
  const pool = new Pool({
    connectionString: applicationUrl(),
    max: 4,
    statement_timeout: 5_000,
    query_timeout: 8_000,
    connectionTimeoutMillis: 8_000,
    allowExitOnIdle: true,
  });
  // A connection that dies while idle is replaced at its next use; unheard, the event would end the process.
  pool.on("error", () => undefined);
  return pool;
}

export function counter(name: string, points: number, seconds: number): RateLimiterPostgres {
  const { pool, counters } = store();
  const known = counters.get(name);
  if (known !== undefined) return known;
  const made = new RateLimiterPostgres({
    storeClient: pool,
    storeType: "pool",
    tableName: "rate_limit",
    tableCreated: true,
    keyPrefix: name,
    points,
    duration: seconds,
    // One of them sweeps the table for all.
    clearExpiredByTimeout: counters.size === 0,
  });
  counters.set(name, made);
  return made;
}
