import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "@/lib/db/generated/client";
import { db, SILENCE } from "./client";
import { applicationUrl, replicaUrl } from "./connection";
import { ReplicaFirst } from "./replica-first";

declare global {
  var portalReading: PrismaClient | undefined;
}

/** A connection that is not there in so many milliseconds counts as a replica that is away. */
const PATIENCE = 1_000;
/** Longer than a statement may take, and shorter than people wait for the primary. */
const REPLICA_SILENCE = 6_000;

/**
 * For what anybody may read and nobody signs in for. With DATABASE_REPLICA_URL it asks the replica, so a page may show a
 * publish later by the lag: some milliseconds as a rule, at most LAG_LIMIT of lib/server/documents/publication-source.ts,
 * after which the primary is asked. Who acts on what was read (commands, procedures, the desk) uses `db`.
 */
export const reading: PrismaClient = globalThis.portalReading ?? connect();
globalThis.portalReading = reading;

function connect(): PrismaClient {
  const replica = replicaUrl();
  if (replica === undefined) return db;
  const options = "-c statement_timeout=5000 -c default_transaction_read_only=on";
  const away = { connectionTimeoutMillis: PATIENCE, query_timeout: REPLICA_SILENCE, keepAlive: true };
  return new PrismaClient({
    // Searches ask within a transaction. Its first connection may have to wait for a replica that does not answer.
    transactionOptions: { maxWait: 10_000, timeout: 10_000 },
    adapter: new ReplicaFirst(
      new PrismaPg({ connectionString: replica, max: 10, options, ...away }),
      // A few: readers must not take the connections of those who act.
      new PrismaPg({ connectionString: applicationUrl(), max: 5, options, ...SILENCE }),
    ),
  });
}
