import { randomUUID } from "node:crypto";
import { Client } from "pg";
import { type MigrationFile, readMigrations } from "./migration-files";
import { HISTORY_TABLE, MigrationError, missingFrom, type Queryable, readHistory } from "./migration-history";

type Options = { readonly log?: (line: string) => void; readonly folder?: string };

/** The key Prisma's own engine locks, so that `prisma migrate deploy` and this runner never overlap. */
const ADVISORY_LOCK = 72707369;

/**
 * `CREATE INDEX CONCURRENTLY` lets writers go on and wants no transaction around it, so it has a file to itself. Where it
 * fails, PostgreSQL leaves an invalid index behind, which has to be dropped before the next try.
 */
const ALONE = /^(\s|--.*\n)*CREATE (UNIQUE )?INDEX CONCURRENTLY [^;]*;?\s*$/;

const LOCK_TIMEOUT = "due to lock timeout";
const TRIES = 20;
const PAUSE = 1_000;

/** Applies what is missing, each file in its own transaction; returns the names it applied. */
export async function migrate(connectionString: string, options: Options = {}): Promise<readonly string[]> {
  return withClient(connectionString, async (client) => {
    await client.query("SELECT pg_advisory_lock($1)", [ADVISORY_LOCK]);
    await client.query(HISTORY_TABLE);
    const missing = missingFrom(await readHistory(client), readMigrations(options.folder));
    for (const file of missing) {
      await apply(client, file);
      options.log?.(`migration ${file.name} applied`);
    }
    return missing.map((file) => file.name);
  });
}

/** Names of the migrations a database does not have yet. */
export async function pendingMigrations(connectionString: string, options: Options = {}): Promise<readonly string[]> {
  return withClient(connectionString, (client) => pendingOn(client, options));
}

/** The same on a connection that is already open, for the readiness probe. */
export async function pendingOn(client: Queryable, options: Options = {}): Promise<readonly string[]> {
  const { rows } = await client.query(`SELECT 1 WHERE to_regclass('"_prisma_migrations"') IS NOT NULL`);
  const history = rows.length > 0 ? await readHistory(client) : [];
  return missingFrom(history, readMigrations(options.folder)).map((file) => file.name);
}

async function withClient<T>(connectionString: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString, application_name: "portal-migrate" });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** A migration that waits for a lock holds up all who come after it, so it gives up soon, and tries again. */
async function apply(client: Client, file: MigrationFile): Promise<void> {
  for (let left = TRIES - 1; ; left -= 1) {
    try {
      return await (ALONE.test(file.sql) ? run(client, file) : runWhole(client, file));
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause);
      if (left === 0 || !reason.includes(LOCK_TIMEOUT))
        throw new MigrationError(`${file.path} failed and was rolled back: ${reason}`, { cause });
      await new Promise((settle) => setTimeout(settle, PAUSE));
    }
  }
}

async function runWhole(client: Client, file: MigrationFile): Promise<void> {
  try {
    await client.query("BEGIN; SET LOCAL lock_timeout = '2s'; SET LOCAL statement_timeout = 0");
    await run(client, file);
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK").catch(() => undefined);
    throw error;
  }
}

async function run(client: Client, file: MigrationFile): Promise<void> {
  await client.query(file.sql);
  await client.query(
    `INSERT INTO "_prisma_migrations" (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
     VALUES ($1, $2, $3, now(), clock_timestamp(), 1)`,
    [randomUUID(), file.checksum, file.name],
  );
}
