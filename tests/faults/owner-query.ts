import { Client, type QueryResultRow } from "pg";

/** Asks the database of the portal under test as its owner: for what no page tells, and to move times. */
export async function askOwner<Row extends QueryResultRow>(
  ownerUrl: string,
  sql: string,
  values: readonly unknown[] = [],
): Promise<Row[]> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    return (await client.query<Row>(sql, [...values])).rows;
  } finally {
    await client.end();
  }
}
