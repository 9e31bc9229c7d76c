import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { afterEach, beforeEach, expect, it } from "vitest";
import { migrate, pendingMigrations } from "@/lib/db/migrate";
import { runSql, withEmptyDatabase } from "@/tests/support/spare-database";

const FIRST = "CREATE TABLE first (id int);";
const FUNCTION = "CREATE FUNCTION one() RETURNS int LANGUAGE plpgsql AS $$ BEGIN PERFORM 1; RETURN 1; END $$;";
const BROKEN = "CREATE TABLE half (id int); SELECT nothing;";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "portal-migrations-"));
  write("20260101000000_first", FIRST);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, sql: string): void {
  mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, name, "migration.sql"), sql);
}

it("applies what is missing, in order, once", () =>
  withEmptyDatabase(async (url) => {
    write("20260101000001_second", `${FUNCTION} ALTER TABLE first ADD COLUMN name text;`);

    const pending = await pendingMigrations(url, { folder });
    const applied = await migrate(url, { folder });
    const again = await migrate(url, { folder });

    expect(pending).toEqual(["20260101000000_first", "20260101000001_second"]);
    expect([applied, again]).toEqual([pending, []]);
  }));

it("records a migration as Prisma does", () =>
  withEmptyDatabase(async (url) => {
    await migrate(url, { folder });

    expect(await runSql(url, "SELECT * FROM _prisma_migrations")).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-f-]{36}$/),
        checksum: createHash("sha256").update(FIRST).digest("hex"),
        migration_name: "20260101000000_first",
        logs: null,
        rolled_back_at: null,
        started_at: expect.any(Date),
        finished_at: expect.any(Date),
        applied_steps_count: 1,
      },
    ]);
  }));

it("applies each migration once when two start at the same time", () =>
  withEmptyDatabase(async (url) => {
    const applied = await Promise.all([migrate(url, { folder }), migrate(url, { folder })]);

    expect(applied.flat()).toEqual(["20260101000000_first"]);
  }));

it("leaves nothing of a migration that fails, and names it", () =>
  withEmptyDatabase(async (url) => {
    write("20260101000001_broken", BROKEN);

    await expect(migrate(url, { folder })).rejects.toThrow(/20260101000001_broken.*rolled back/);

    expect(await runSql(url, "SELECT to_regclass('half') AS half")).toEqual([{ half: null }]);
    expect(await pendingMigrations(url, { folder })).toEqual(["20260101000001_broken"]);
  }));

it("makes an index beside the writers when that is all a file holds", () =>
  withEmptyDatabase(async (url) => {
    write("20260101000001_index", "-- Beside the writers.\nCREATE INDEX CONCURRENTLY first_id ON first (id);\n");

    expect(await migrate(url, { folder })).toHaveLength(2);
    expect(await runSql(url, "SELECT indisvalid FROM pg_index WHERE indexrelid = 'first_id'::regclass")).toEqual([
      { indisvalid: true },
    ]);
  }));

it("lets go of a lock that others hold, and takes it when they have ended", () =>
  withEmptyDatabase(async (url) => {
    await migrate(url, { folder });
    write("20260101000001_second", "ALTER TABLE first ADD COLUMN name text;");
    const reader = new Client({ connectionString: url });
    await reader.connect();
    await reader.query("BEGIN; SELECT * FROM first");

    const applied = migrate(url, { folder });
    await new Promise((settle) => setTimeout(settle, 2_500));
    const between = await runSql(url, "SELECT * FROM first");
    await reader.query("COMMIT");

    expect([between, await applied]).toEqual([[], ["20260101000001_second"]]);
    await reader.end();
  }));

it("lets an older version be when a later one has migrated the database", () =>
  withEmptyDatabase(async (url) => {
    write("20260101000001_second", "ALTER TABLE first ADD COLUMN name text;");
    await migrate(url, { folder });
    rmSync(join(folder, "20260101000001_second"), { recursive: true });

    expect([await pendingMigrations(url, { folder }), await migrate(url, { folder })]).toEqual([[], []]);
  }));

it("refuses to go on when a file between two applied ones is missing", () =>
  withEmptyDatabase(async (url) => {
    write("20260101000001_second", "ALTER TABLE first ADD COLUMN name text;");
    await migrate(url, { folder });
    rmSync(join(folder, "20260101000000_first"), { recursive: true });

    await expect(migrate(url, { folder })).rejects.toThrow(/20260101000000_first.*missing/);
  }));

it.each([
  ["changed", () => write("20260101000000_first", `${FIRST} `), /20260101000000_first.*was changed/],
  ["missing", () => rmSync(join(folder, "20260101000000_first"), { recursive: true }), /20260101000000_first.*missing/],
])("refuses to go on when an applied file is %s, and names it", (_how, spoil, message) =>
  withEmptyDatabase(async (url) => {
    await migrate(url, { folder });

    spoil();

    await expect(migrate(url, { folder })).rejects.toThrow(message);
  }),
);
