import { Client } from "pg";
import { applicationUrl } from "@/lib/db/connection";
import { pendingOn } from "@/lib/db/migrate";
import { currentMaintenance } from "./maintenance/current";
import { isDraining } from "./process-state";

export type Readiness = {
  readonly ready: boolean;
  readonly database: "reachable" | "away";
  readonly migrations: "complete" | "pending" | "unknown";
  readonly worker: "running" | "absent" | "unknown";
  readonly stopping: boolean;
  /** Procedures are closed on purpose; pages are read, so it is ready for that. */
  readonly maintenance: boolean;
};

type Found = Omit<Readiness, "maintenance">;

const BUDGET = 1_000;
const VERDICT_LIFE = 1_000;
export const WORKER_NAME = "portal-worker";

let verdict: { readonly until: number; readonly found: Promise<Found> } | undefined;

/** Asked often and by many: the same answer for a second, and never longer than a second to find it. */
export async function readiness(): Promise<Readiness> {
  const now = performance.now();
  if (!verdict || verdict.until < now) verdict = { until: now + VERDICT_LIFE, found: examine() };
  const found = await verdict.found;
  const maintenance = currentMaintenance() !== undefined;
  const report = { ...found, ready: found.ready || maintenance, maintenance };
  return isDraining() ? { ...report, ready: false, stopping: true } : report;
}

async function examine(): Promise<Found> {
  const client = new Client({
    connectionString: applicationUrl(),
    application_name: "portal-readiness",
    connectionTimeoutMillis: BUDGET,
    query_timeout: BUDGET,
  });
  client.on("error", () => undefined);
  try {
    await client.connect();
    const missing = await pendingOn(client);
    const { rowCount } = await client.query("SELECT 1 FROM pg_stat_activity WHERE application_name = $1 LIMIT 1", [
      WORKER_NAME,
    ]);
    const complete = missing.length === 0;
    return {
      ready: complete,
      database: "reachable",
      migrations: complete ? "complete" : "pending",
      worker: rowCount === 0 ? "absent" : "running",
      stopping: false,
    };
  } catch {
    return { ready: false, database: "away", migrations: "unknown", worker: "unknown", stopping: false };
  } finally {
    void client.end().catch(() => undefined);
  }
}
