import { type Client, escapeIdentifier } from "pg";
import { inventedValue } from "./invented-values";
import { type ForeignKey, shapeOf, type TableShape, tableNames } from "./table-shape";

type Row = Readonly<Record<string, unknown>>;
/** Heads of chains, which a trigger writes, and seals of whole days, which are a sum over them: nobody else may put them there. */
const NOT_INVENTED = new Set(["audit_chain", "audit_seal"]);

/**
 * Puts invented rows into each table that has none, those first whose rows others point at. The guards against half-done acts
 * (triggers) are off meanwhile, except for the record of acts, which numbers and chains itself; every other constraint holds.
 * Answers with the tables that could not be filled, and why.
 */
export async function fillEmptyTables(client: Client, rows: number): Promise<readonly string[]> {
  const empty = new Set<string>();
  for (const table of await tableNames(client)) {
    if (!NOT_INVENTED.has(table) && (await client.query(`SELECT 1 FROM ${name(table)} LIMIT 1`)).rowCount === 0)
      empty.add(table);
  }
  const faults: string[] = [];
  for (const shape of await inOrder(client, empty)) {
    const fault = await fill(client, shape, rows);
    if (fault !== undefined) faults.push(`${shape.table}: ${fault}`);
  }
  return faults;
}

async function inOrder(client: Client, tables: ReadonlySet<string>): Promise<readonly TableShape[]> {
  const left = new Map<string, TableShape>();
  for (const table of tables) left.set(table, await shapeOf(client, table));
  const ordered: TableShape[] = [];
  while (left.size > 0) {
    const next = [...left.values()].find(({ keys, table }) =>
      keys.every((key) => key.table === table || !left.has(key.table)),
    );
    // Tables that point at each other: any of them goes first, and finds nothing to point at.
    const chosen = next ?? [...left.values()][0];
    if (chosen === undefined) break;
    left.delete(chosen.table);
    ordered.push(chosen);
  }
  return ordered;
}

/** Some rows may be refused, where two keys happen to point the wrong way round; a table without any is a fault. */
async function fill(client: Client, shape: TableShape, rows: number): Promise<string | undefined> {
  const isRecord = shape.table === "audit_event";
  await client.query(`SET session_replication_role = ${isRecord ? "origin" : "replica"}`);
  let refusal = "no row is in it";
  for (let index = 0; index < rows; index++) {
    try {
      await insert(client, await invent(client, shape, index), shape.table);
    } catch (error) {
      refusal = error instanceof Error ? error.message : String(error);
    }
  }
  await client.query("SET session_replication_role = origin");
  const { rowCount } = await client.query(`SELECT 1 FROM ${name(shape.table)} LIMIT 1`);
  return rowCount === 0 ? refusal : undefined;
}

async function invent(client: Client, { table, columns, keys }: TableShape, index: number): Promise<Row> {
  const row: Record<string, unknown> = {};
  for (const column of columns) {
    const value = inventedValue(table, column, index);
    if (value !== undefined) row[column.name] = value;
  }
  // Two keys of one row point at two rows: whoever decides is another than who asked.
  for (const [place, key] of keys.entries()) Object.assign(row, await pointingAt(client, key, columns, index + place));
  return row;
}

/** The key of a row that is there, another one for each row of ours; nothing where nothing has to be pointed at. */
async function pointingAt(
  client: Client,
  key: ForeignKey,
  columns: TableShape["columns"],
  index: number,
): Promise<Row> {
  const isRequired = key.columns.every((own) => columns.find((column) => column.name === own)?.isRequired);
  if (!isRequired) return {};
  const wanted = key.targets.map(name).join(", ");
  const { rows } = await client.query<Record<string, unknown>>(
    `SELECT ${wanted} FROM ${name(key.table)} ORDER BY ${wanted} OFFSET $1 % greatest((SELECT count(*) FROM ${name(key.table)}), 1) LIMIT 1`,
    [index],
  );
  return Object.fromEntries(
    key.columns.flatMap((own, place) => (rows[0] ? [[own, rows[0][key.targets[place] ?? ""]]] : [])),
  );
}

async function insert(client: Client, row: Row, table: string): Promise<void> {
  const columns = Object.keys(row);
  const places = columns.map((_, place) => `$${place + 1}`).join(", ");
  await client.query(
    `INSERT INTO ${name(table)} (${columns.map(name).join(", ")}) VALUES (${places}) ON CONFLICT DO NOTHING`,
    Object.values(row),
  );
}

const name = (text: string) => escapeIdentifier(text);
