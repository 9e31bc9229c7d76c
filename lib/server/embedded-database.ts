import { randomBytes } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { Client } from "pg";
import { freePort } from "./ports";
import { createCluster, type RunningCluster, runCluster } from "./postgres-cluster";

export type EmbeddedDatabase = RunningCluster & { readonly ownerUrl: string };

type Options = { readonly database?: string; readonly durable?: boolean };

const OWNER = "portal_owner";

/** Starts the PostgreSQL that lives under `folder`, creating it on first use, and its database when missing. */
export async function startEmbeddedDatabase(folder: string, options: Options = {}): Promise<EmbeddedDatabase> {
  const { database = "portal", durable = true } = options;
  const home = resolve(folder);
  mkdirSync(home, { recursive: true });
  chmodSync(home, 0o755);
  const password = remembered(join(home, "owner-password"), () => randomBytes(24).toString("base64url"));
  const cluster = { data: join(home, "data"), owner: OWNER, password };
  if (!existsSync(join(cluster.data, "PG_VERSION"))) await createCluster(cluster);

  const port = await rememberedPort(join(home, "port"));
  const server = await runCluster({ ...cluster, port, durable });
  await ensureDatabase(urlOf(port, password, "postgres"), database);
  return { ...server, ownerUrl: urlOf(port, password, database) };
}

function remembered(file: string, make: () => string): string {
  if (!existsSync(file)) writeFileSync(file, make(), { mode: 0o600 });
  return readFileSync(file, "utf8").trim();
}

/** The same port at every start where possible, so that a note in somebody's database tool stays right. */
async function rememberedPort(file: string): Promise<number> {
  const wished = existsSync(file) ? Number(readFileSync(file, "utf8")) : 0;
  const port = await freePort(wished);
  writeFileSync(file, String(port));
  return port;
}

function urlOf(port: number, password: string, database: string): string {
  return `postgresql://${OWNER}:${password}@127.0.0.1:${port}/${database}`;
}

async function ensureDatabase(adminUrl: string, name: string): Promise<void> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [name]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}
