import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import { Pool } from "pg";
import { PrismaClient } from "@/lib/db/generated/client";
import { applicationUrl } from "./connection";

const held = globalThis as { portalDb?: PrismaClient; portalPool?: Pool };

/** Milliseconds: longer than a statement may take, and than a transaction waits for its place (lib/db/unit-of-work.ts). */
export const SILENCE = { query_timeout: 8_000, connectionTimeoutMillis: 12_000, keepAlive: true };

/**
 * One client a process; kept on the global object because development reloads modules. A database that hangs is one that is
 * away: nobody waits for its answer. What reads for minutes has a client of its own (`patiently`).
 */
export const db: PrismaClient = held.portalDb ?? connect();
held.portalDb = db;

function connect(): PrismaClient {
  const pool = new Pool({
    connectionString: applicationUrl(),
    max: 10,
    options: "-c statement_timeout=5000 -c idle_in_transaction_session_timeout=10000",
    ...SILENCE,
  });
  // Where the server finds it, to tell how full it is.
  held.portalPool = pool;
  return new PrismaClient({ adapter: new PrismaPg(pool, { disposeExternalPool: true }) });
}
