import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Client, escapeIdentifier } from "pg";
import { z } from "zod";

/** What an installation holds, so that a restored one can be held against it: a figure or a hash by name. */
export type Inventory = ReadonlyMap<string, string>;

const TABLES = `SELECT format('%I.%I', nspname, relname) AS name FROM pg_class JOIN pg_namespace n ON n.oid = relnamespace
  WHERE relkind = 'r' AND nspname IN ('public', 'graphile_worker') ORDER BY 1`;
const SEALS = `SELECT 'sealed version ' || number || ' ' || ordinal AS name,
    encode(sha256(convert_to(content, 'UTF8')), 'hex') || CASE WHEN erased_at IS NULL THEN ' ' || sha256 ELSE '' END AS found
  FROM sealed_version`;
const SEQUENCES = `SELECT 'sequence ' || schemaname || '.' || sequencename AS name, coalesce(last_value, 0)::text AS found
  FROM pg_sequences WHERE schemaname IN ('public', 'graphile_worker')`;
const PRIVILEGES = `SELECT 'rights ' || table_name AS name, string_agg(privilege_type, ' ' ORDER BY privilege_type) AS found
  FROM information_schema.role_table_grants WHERE grantee = 'portal_app' GROUP BY table_name, table_schema`;

const rowsSchema = z.array(z.object({ name: z.string(), found: z.string() }));

export async function inventoryOf(ownerUrl: string, files: string): Promise<Inventory> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const tables = z.array(z.object({ name: z.string() })).parse((await client.query(TABLES)).rows);
    const found: (readonly [string, string])[] = [];
    for (const { name } of tables) found.push([`table ${name}`, await digestOf(client, name)]);
    for (const sql of [SEALS, SEQUENCES, PRIVILEGES])
      found.push(...rowsSchema.parse((await client.query(sql)).rows).map((row) => [row.name, row.found] as const));
    return new Map([...found, ...filesIn(files)]);
  } finally {
    await client.end();
  }
}

/** Count and content: the rows as text, in an order of their own. */
async function digestOf(client: Client, table: string): Promise<string> {
  const { rows } = await client.query(
    `SELECT count(*) || ' rows ' || md5(coalesce(string_agg(md5(t::text), '' ORDER BY md5(t::text)), '')) AS found,
            '' AS name FROM ${table} AS t`,
  );
  return rowsSchema.parse(rows)[0]?.found ?? "";
}

function filesIn(folder: string): (readonly [string, string])[] {
  const paths = globSync("**/*", { cwd: folder, withFileTypes: true }).filter((entry) => entry.isFile());
  return paths.map((entry) => {
    const path = join(entry.parentPath, entry.name);
    return [
      `file ${path.slice(folder.length)}`,
      createHash("sha256").update(readFileSync(path)).digest("hex"),
    ] as const;
  });
}

/** Files that the database says it has, and that are not there as they were stored. */
export async function filesNotAsStored(ownerUrl: string, inventory: Inventory): Promise<readonly string[]> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rows } = await client.query(
      `SELECT storage_key AS name, sha256 AS found FROM ${escapeIdentifier("attachment")}`,
    );
    const stored = rowsSchema.parse(rows);
    return stored
      .filter(({ name, found }) => inventory.get(`file /${name}`) !== found)
      .map(({ name }) => `file ${name}`);
  } finally {
    await client.end();
  }
}

export function differences(before: Inventory, after: Inventory): readonly string[] {
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names].flatMap((name) =>
    before.get(name) === after.get(name)
      ? []
      : [`${name}: ${before.get(name) ?? "absent"} → ${after.get(name) ?? "absent"}`],
  );
}
