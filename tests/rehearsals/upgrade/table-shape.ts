import type { Client } from "pg";
import { z } from "zod";

const columnSchema = z.object({
  name: z.string(),
  type: z.string(),
  isRequired: z.boolean(),
  hasDefault: z.boolean(),
  /** First word of an enum type: the state in which records begin. */
  firstWord: z.string().nullable(),
});
export type Column = z.output<typeof columnSchema>;

const keySchema = z.object({ columns: z.array(z.string()), table: z.string(), targets: z.array(z.string()) });
export type ForeignKey = z.output<typeof keySchema>;

export type TableShape = {
  readonly table: string;
  readonly columns: readonly Column[];
  readonly keys: readonly ForeignKey[];
};

const TABLES = `SELECT relname AS name FROM pg_class
  WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND relname <> '_prisma_migrations' ORDER BY relname`;

const COLUMNS = `
  SELECT a.attname AS name, format_type(a.atttypid, NULL) AS type, a.attnotnull AS "isRequired",
         (a.atthasdef OR a.attidentity <> '' OR a.attgenerated <> '') AS "hasDefault",
         (SELECT enumlabel FROM pg_enum e WHERE e.enumtypid = a.atttypid ORDER BY enumsortorder LIMIT 1) AS "firstWord"
    FROM pg_attribute a WHERE a.attrelid = $1::regclass AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum`;

const KEYS = `
  SELECT (SELECT array_agg(attname::text ORDER BY place) FROM unnest(conkey) WITH ORDINALITY AS k(num, place)
            JOIN pg_attribute ON attrelid = conrelid AND attnum = num) AS columns,
         confrelid::regclass::text AS table,
         (SELECT array_agg(attname::text ORDER BY place) FROM unnest(confkey) WITH ORDINALITY AS k(num, place)
            JOIN pg_attribute ON attrelid = confrelid AND attnum = num) AS targets
    FROM pg_constraint WHERE contype = 'f' AND conrelid = $1::regclass`;

export async function tableNames(client: Client): Promise<readonly string[]> {
  const { rows } = await client.query(TABLES);
  return z
    .array(z.object({ name: z.string() }))
    .parse(rows)
    .map(({ name }) => name);
}

export async function shapeOf(client: Client, table: string): Promise<TableShape> {
  const [columns, keys] = [await client.query(COLUMNS, [table]), await client.query(KEYS, [table])];
  return { table, columns: z.array(columnSchema).parse(columns.rows), keys: z.array(keySchema).parse(keys.rows) };
}
