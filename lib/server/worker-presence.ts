import { Client } from "pg";
import { z } from "zod";
import { WORKER_NAME } from "./database-probe";
import { pause } from "./processes";

const LOCK_CLASS = 1_347_375_956;
const ROUND_MILLISECONDS = 5_000;
const namesSchema = z.array(z.object({ name: z.string() }));

/** Long enough for a worker that has just started to show that it lives. */
const SUSPECTS = `
  SELECT DISTINCT locked_by AS name FROM graphile_worker._private_jobs
   WHERE locked_by IS NOT NULL AND locked_at < now() - interval '10 seconds'`;

/**
 * A killed worker leaves its jobs locked, and graphile-worker waits four hours before it gives them to another. So each
 * worker holds an advisory lock as long as its connection lives, and looks for jobs whose holder has no such lock.
 */
export class WorkerPresence {
  readonly #connectionString: string;
  readonly #name: string;
  #client: Client | undefined;
  #stopped = false;

  constructor(connectionString: string, name: string) {
    this.#connectionString = connectionString;
    this.#name = name;
  }

  async run(): Promise<void> {
    while (!this.#stopped) {
      await this.#round().catch(() => this.#leave());
      await pause(ROUND_MILLISECONDS);
    }
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#leave();
  }

  async #round(): Promise<void> {
    const client = await this.#present();
    const { rows } = await client.query(SUSPECTS);
    for (const { name } of namesSchema.parse(rows)) {
      if (name !== this.#name) await unlockIfDead(client, name);
    }
  }

  async #present(): Promise<Client> {
    if (this.#client) return this.#client;
    const client = new Client({
      connectionString: this.#connectionString,
      application_name: WORKER_NAME,
      keepAlive: true,
    });
    client.on("error", () => void this.#leave());
    await client.connect();
    await client.query("SELECT pg_advisory_lock($1, hashtext($2))", [LOCK_CLASS, this.#name]);
    this.#client = client;
    return client;
  }

  async #leave(): Promise<void> {
    const client = this.#client;
    this.#client = undefined;
    await client?.end().catch(() => undefined);
  }
}

async function unlockIfDead(client: Client, name: string): Promise<void> {
  const lock = [LOCK_CLASS, name];
  const { rows } = await client.query("SELECT pg_try_advisory_lock($1, hashtext($2)) AS free", lock);
  if (!z.array(z.object({ free: z.boolean() })).parse(rows)[0]?.free) return;
  await client.query("SELECT graphile_worker.force_unlock_workers(ARRAY[$1])", [name]);
  await client.query("SELECT pg_advisory_unlock($1, hashtext($2))", lock);
}
