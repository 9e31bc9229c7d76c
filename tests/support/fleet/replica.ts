import { execFileSync, spawnSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Client } from "pg";
import { freePort } from "@/lib/server/ports";
import { type RunningCluster, runCluster } from "@/lib/server/postgres-cluster";

const OWNER = "portal_owner";

/** A streaming replica of an embedded PostgreSQL, made as pg_basebackup makes one. */
export class Replica {
  readonly #data: string;
  readonly #port: number;
  readonly #primary: URL;
  #server: RunningCluster | undefined;

  private constructor(data: string, port: number, primary: URL) {
    this.#data = data;
    this.#port = port;
    this.#primary = primary;
  }

  /** `folder` holds `data` of the running primary, and will hold the replica's beside it. */
  static async of(ownerUrl: string, folder: string): Promise<Replica> {
    const replica = new Replica(join(folder, "replica"), await freePort(0), new URL(ownerUrl));
    await copyWhileRunning(ownerUrl, join(folder, "data"), replica.#data);
    replica.#follow();
    return replica;
  }

  /** Without a user, as an operator would write it. */
  get url(): string {
    return `postgresql://127.0.0.1:${this.#port}/portal`;
  }

  get ownerUrl(): string {
    return this.#primary.toString().replace(`:${this.#primary.port}/`, `:${this.#port}/`);
  }

  async start(): Promise<void> {
    const password = this.#primary.password;
    this.#server = await runCluster({ data: this.#data, owner: OWNER, password, port: this.#port, durable: true });
  }

  async stop(how: "fast" | "immediate" = "fast"): Promise<void> {
    await this.#server?.stop(how);
    this.#server = undefined;
  }

  async ask<Row extends object>(sql: string): Promise<Row[]> {
    const client = new Client({ connectionString: this.ownerUrl });
    await client.connect();
    try {
      return (await client.query<Row>(sql)).rows;
    } finally {
      await client.end();
    }
  }

  #follow(): void {
    const { hostname, port, password } = this.#primary;
    const conninfo = `host=${hostname} port=${port} user=${OWNER} password=${password}`;
    writeFileSync(join(this.#data, "standby.signal"), "");
    writeFileSync(join(this.#data, "postgresql.auto.conf"), `primary_conninfo = '${conninfo}'\n`, { flag: "a" });
    execFileSync("chown", ["-R", "--reference", join(this.#data, "PG_VERSION"), this.#data]);
  }
}

async function copyWhileRunning(ownerUrl: string, from: string, to: string): Promise<void> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query("SELECT pg_backup_start('replica', true)");
    rmSync(to, { recursive: true, force: true });
    // Files may go while they are copied; what is missing shows when the replica starts.
    spawnSync("cp", ["-a", from, to]);
    const { rows } = await client.query<{ labelfile: string }>("SELECT labelfile FROM pg_backup_stop(false)");
    writeFileSync(join(to, "backup_label"), rows[0]?.labelfile ?? "");
    for (const name of ["postmaster.pid", "postmaster.opts"]) rmSync(join(to, name), { force: true });
  } finally {
    await client.end();
  }
}
