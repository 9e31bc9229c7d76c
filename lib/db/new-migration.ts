import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startEmbeddedDatabase } from "@/lib/server/embedded-database";
import { MIGRATIONS_FOLDER } from "./migration-files";
import { readSchema, schemaDiff } from "./schema-diff";

/**
 * `npm run migration -- add_offices`: writes the next migration from the difference between the schema and SCHEMA_LOCK,
 * the schema as the last migration left it. Without a difference the file is empty, for SQL written by hand.
 */
const SCHEMA_LOCK = join(MIGRATIONS_FOLDER, "schema.lock");
const PROVIDER_LOCK = join(MIGRATIONS_FOLDER, "migration_lock.toml");

async function writeMigration(name: string): Promise<string> {
  const schema = readSchema();
  const previous = existsSync(SCHEMA_LOCK) ? readFileSync(SCHEMA_LOCK, "utf8") : undefined;
  const sql = await besideDatabase((connectionString) => schemaDiff(previous, schema, connectionString));

  const folder = join(MIGRATIONS_FOLDER, `${timestamp(new Date())}_${name}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "migration.sql"), `${sql}\n`);
  writeFileSync(SCHEMA_LOCK, schema);
  writeFileSync(PROVIDER_LOCK, 'provider = "postgresql"\n');
  return join(folder, "migration.sql");
}

async function besideDatabase<T>(work: (connectionString: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "portal-migration-"));
  const database = await startEmbeddedDatabase(folder, { durable: false });
  try {
    return await work(database.ownerUrl);
  } finally {
    await database.stop("immediate");
    rmSync(folder, { recursive: true, force: true });
  }
}

function timestamp(now: Date): string {
  return now.toISOString().replace(/\D/g, "").slice(0, 14);
}

const name = process.argv[2] ?? "";
if (/^[a-z][a-z0-9_]*$/.test(name)) {
  console.log(await writeMigration(name));
} else {
  console.error("Give the migration a name in snake case: npm run migration -- add_offices");
  process.exitCode = 1;
}
