import { Client } from "pg";
import { applicationUrl } from "@/lib/db/connection";
import { type BulkCase, bulkCase } from "./bulk-cases";
import { bulkStatements } from "./bulk-statements";

const BATCH = 1_000;

/** Large, invented data for measuring. */
export async function addManyDeclarations(count: number, log: (line: string) => void): Promise<void> {
  const client = new Client({ connectionString: applicationUrl() });
  await client.connect();
  const now = new Date();
  const { rows } = await client.query<{ number: string }>("SELECT number FROM declaration");
  const taken = new Set(rows.map(({ number }) => number));
  for (let first = 0; first < count; first += BATCH) {
    const size = Math.min(BATCH, count - first);
    await addBatch(
      client,
      Array.from({ length: size }, (_, offset) => bulkCase(first + offset, now, taken)),
    );
    if ((first / BATCH) % 10 === 9 || first + size === count) log(`${first + size} of ${count} declarations`);
  }
  await client.query("INSERT INTO publication (tags, at) VALUES ('{declarations}', now())");
  await client.end();
}

async function addBatch(client: Client, cases: readonly BulkCase[]): Promise<void> {
  const rows = JSON.stringify(cases);
  await client.query("BEGIN");
  for (const statement of bulkStatements) await client.query(statement, [rows]);
  await client.query("COMMIT");
}
