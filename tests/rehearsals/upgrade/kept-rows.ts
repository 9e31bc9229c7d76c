import { createHash } from "node:crypto";
import { type Client, escapeIdentifier } from "pg";
import { z } from "zod";
import { tableNames } from "./table-shape";

/** Of each table the columns it had, and a digest of each of its rows over exactly these. */
export type Kept = ReadonlyMap<string, { readonly columns: readonly string[]; readonly rows: ReadonlySet<string> }>;

const COLUMNS = `SELECT attname AS name FROM pg_attribute
  WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped ORDER BY attname`;

export async function keepRows(client: Client): Promise<Kept> {
  const kept = new Map();
  for (const table of await tableNames(client)) {
    const columns = await columnsOf(client, table);
    kept.set(table, { columns, rows: await digests(client, table, columns) });
  }
  return kept;
}

/** What is no longer there, or no longer what it was. */
export async function lostRows(client: Client, before: Kept): Promise<readonly string[]> {
  const tables = new Set(await tableNames(client));
  const faults: string[] = [];
  for (const [table, { columns, rows }] of before) {
    if (!tables.has(table)) {
      faults.push(`table ${table} is gone, with ${rows.size} rows`);
      continue;
    }
    const present = new Set(await columnsOf(client, table));
    const gone = columns.filter((column) => !present.has(column));
    if (gone.length > 0) {
      faults.push(`table ${table} has lost ${gone.join(", ")}`);
      continue;
    }
    const now = await digests(client, table, columns);
    const lost = [...rows].filter((row) => !now.has(row)).length;
    if (lost > 0) faults.push(`${lost} of ${rows.size} rows of ${table} are gone or changed`);
  }
  return faults;
}

async function columnsOf(client: Client, table: string): Promise<readonly string[]> {
  const { rows } = await client.query(COLUMNS, [escapeIdentifier(table)]);
  return z
    .array(z.object({ name: z.string() }))
    .parse(rows)
    .map(({ name }) => name);
}

async function digests(client: Client, table: string, columns: readonly string[]): Promise<ReadonlySet<string>> {
  const list = columns.map((column) => `${escapeIdentifier(column)}::text`).join(", ");
  const { rows } = await client.query<unknown[]>({
    text: `SELECT ${list} FROM ${escapeIdentifier(table)}`,
    rowMode: "array",
  });
  return new Set(rows.map((row) => createHash("sha256").update(JSON.stringify(row)).digest("hex")));
}
