import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export type MigrationFile = {
  readonly name: string;
  readonly path: string;
  readonly sql: string;
  readonly checksum: string;
};

export const MIGRATIONS_FOLDER = join("prisma", "migrations");

/** Every `<timestamp>_<name>/migration.sql`, oldest first: names sort by their timestamp. */
export function readMigrations(folder: string = MIGRATIONS_FOLDER): readonly MigrationFile[] {
  if (!existsSync(/* turbopackIgnore: true */ folder)) return [];
  return readdirSync(/* turbopackIgnore: true */ folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => readMigration(folder, name));
}

function readMigration(folder: string, name: string): MigrationFile {
  const path = join(folder, name, "migration.sql");
  const sql = readFileSync(/* turbopackIgnore: true */ path, "utf8");
  return { name, path, sql, checksum: createHash("sha256").update(sql).digest("hex") };
}
