import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Client } from "pg";

const folder = join(process.env.E2E_DATA_DIR ?? join(".data", "e2e"), "postgres");
const note = (name: string) => readFileSync(join(folder, name), "utf8").trim();

/** Asks the database of the portal under test, as its owner: for what no page tells, such as the number of a case that has ended. */
export async function askDatabase<Row extends object>(sql: string, values: readonly unknown[] = []): Promise<Row[]> {
  const url = `postgresql://portal_owner:${note("owner-password")}@127.0.0.1:${note("port")}/portal`;
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(sql, [...values])).rows;
  } finally {
    await client.end();
  }
}
