import { Pool } from "pg";
import { pendingOn } from "@/lib/db/migrate";

/** How the database stands, as a balancer and a person on call want to know it. */
export type DatabaseStanding = {
  readonly database: "reachable" | "away";
  readonly migrations: "complete" | "pending" | "unknown";
  readonly worker: "running" | "absent" | "unknown";
};

export const WORKER_NAME = "portal-worker";

/** How long one connection has, in milliseconds, to be made and again for each answer. */
const BUDGET = 1_000;
const AWAY: DatabaseStanding = { database: "away", migrations: "unknown", worker: "unknown" };

/**
 * Asks the database over a connection of its own that it keeps: making one takes eight turns, which a busy machine does
 * not finish in a second though every visitor is served. The kept one may be dead, or late once, so a new one is tried
 * before the database is called away.
 */
export class DatabaseProbe {
  readonly #pool: Pool;

  constructor(connectionString: string) {
    this.#pool = new Pool({
      connectionString,
      application_name: "portal-readiness",
      max: 1,
      connectionTimeoutMillis: BUDGET,
      query_timeout: BUDGET,
      idleTimeoutMillis: 0,
      keepAlive: true,
      allowExitOnIdle: true,
    });
    // A connection that dies while idle is replaced at its next use; unheard, the event would end the process.
    this.#pool.on("error", () => undefined);
  }

  async look(): Promise<DatabaseStanding> {
    return this.#ask().catch(() => this.#ask().catch(() => AWAY));
  }

  async close(): Promise<void> {
    await this.#pool.end();
  }

  async #ask(): Promise<DatabaseStanding> {
    const missing = await pendingOn(this.#pool);
    const { rowCount } = await this.#pool.query("SELECT 1 FROM pg_stat_activity WHERE application_name = $1 LIMIT 1", [
      WORKER_NAME,
    ]);
    return {
      database: "reachable",
      migrations: missing.length === 0 ? "complete" : "pending",
      worker: rowCount === 0 ? "absent" : "running",
    };
  }
}
