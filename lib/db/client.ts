import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import { Pool } from "pg";
import { PrismaClient } from "@/lib/db/generated/client";
import { applicationUrl } from "./connection";

const held = globalThis as { portalDb?: PrismaClient; portalPool?: Pool };

/** One client a process; kept on the global object because development reloads modules. */
export const db: PrismaClient = held.portalDb ?? connect();
held.portalDb = db;

function connect(): PrismaClient {
  const pool = new Pool({
    connectionString: applicationUrl(),
    max: 10,
    options: "-c statement_timeout=5000 -c idle_in_transaction_session_timeout=10000",
  });
  // Where the server finds it, to tell how full it is.
  held.portalPool = pool;
  return new PrismaClient({ adapter: new PrismaPg(pool, { disposeExternalPool: true }) });
}
