import { z } from "zod";
import type { MigrationFile } from "./migration-files";

/** Prisma's table, column for column. */
export const HISTORY_TABLE = `
  CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    id                  VARCHAR(36) PRIMARY KEY NOT NULL,
    checksum            VARCHAR(64) NOT NULL,
    finished_at         TIMESTAMPTZ,
    migration_name      VARCHAR(255) NOT NULL,
    logs                TEXT,
    rolled_back_at      TIMESTAMPTZ,
    started_at          TIMESTAMPTZ NOT NULL DEFAULT now(),
    applied_steps_count INTEGER NOT NULL DEFAULT 0
  )`;

const READ_HISTORY = `
  SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS finished
    FROM "_prisma_migrations" WHERE rolled_back_at IS NULL ORDER BY started_at, migration_name`;

const historySchema = z.array(z.object({ name: z.string(), checksum: z.string(), finished: z.boolean() }));
export type AppliedMigration = z.output<typeof historySchema>[number];

export type Queryable = { readonly query: (text: string) => Promise<{ readonly rows: unknown[] }> };

export class MigrationError extends Error {
  override readonly name = "MigrationError";
}

export async function readHistory(client: Queryable): Promise<readonly AppliedMigration[]> {
  const { rows } = await client.query(READ_HISTORY);
  return historySchema.parse(rows);
}

/**
 * What is left to apply. Files and history must agree on everything that is applied already; what comes after the last
 * file is of a later version, which expands before it contracts, so this one serves on and may be started again.
 */
export function missingFrom(
  applied: readonly AppliedMigration[],
  files: readonly MigrationFile[],
): readonly MigrationFile[] {
  const byName = new Map(files.map((file) => [file.name, file]));
  const last = files.at(-1)?.name;
  for (const row of applied) {
    const isLater = last !== undefined && row.name > last;
    if (!isLater) checkApplied(row, byName.get(row.name));
  }

  const known = new Set(applied.map((row) => row.name));
  return files.filter((file) => !known.has(file.name));
}

function checkApplied(row: AppliedMigration, file: MigrationFile | undefined): void {
  if (!file) throw new MigrationError(`The database has migration ${row.name}, but its file is missing.`);
  if (!row.finished)
    throw new MigrationError(`Migration ${row.name} failed half way in this database: repair it first.`);
  if (file.checksum !== row.checksum) {
    throw new MigrationError(
      `${file.path} was changed after it had been applied: put it back and add a new migration.`,
    );
  }
}
