import { Client } from "pg";
import { applicationUrl } from "@/lib/db/connection";
import { bulkCase } from "./bulk-cases";
import { officeStatements } from "./bulk-office-statements";
import { bulkOffice } from "./bulk-offices";
import { bulkStatements } from "./bulk-statements";

const BATCH = 1_000;

type Kind = {
  readonly table: "declaration" | "office";
  readonly tag: string;
  readonly row: (index: number, now: Date, taken: Set<string>) => object;
  /** Each takes the rows of a batch as one JSON text. */
  readonly statements: readonly string[];
};

const DECLARATIONS: Kind = {
  table: "declaration",
  tag: "declarations",
  row: bulkCase,
  statements: bulkStatements,
};
const OFFICES: Kind = { table: "office", tag: "offices", row: bulkOffice, statements: officeStatements };

type Log = (line: string) => void;

/** Large, invented data for measuring. */
export function addManyDeclarations(count: number, log: Log): Promise<void> {
  return addMany(DECLARATIONS, count, log);
}

/** The same for satellite offices, all of them in the name of one municipality of the demonstration. */
export function addManyOffices(count: number, log: Log): Promise<void> {
  return addMany(OFFICES, count, log);
}

async function addMany(kind: Kind, count: number, log: Log): Promise<void> {
  const client = new Client({ connectionString: applicationUrl() });
  await client.connect();
  const now = new Date();
  const { rows } = await client.query<{ number: string }>(`SELECT number FROM ${kind.table}`);
  const taken = new Set(rows.map(({ number }) => number));
  for (let first = 0; first < count; first += BATCH) {
    const size = Math.min(BATCH, count - first);
    const batch = Array.from({ length: size }, (_, offset) => kind.row(first + offset, now, taken));
    await addBatch(client, kind, batch);
    if ((first / BATCH) % 10 === 9 || first + size === count) log(`${first + size} of ${count} ${kind.tag}`);
  }
  await client.query("INSERT INTO publication (tags, at) VALUES (ARRAY[$1], now())", [kind.tag]);
  await client.end();
}

async function addBatch(client: Client, { statements }: Kind, batch: readonly object[]): Promise<void> {
  const rows = JSON.stringify(batch);
  await client.query("BEGIN");
  for (const statement of statements) await client.query(statement, [rows]);
  await client.query("COMMIT");
}
