import { randomBytes } from "node:crypto";
import { Client } from "pg";
import { ownerUrl } from "./database";

/** An empty database beside the one of the test file, gone when the work is done. */
export async function withEmptyDatabase<T>(work: (connectionString: string) => Promise<T>): Promise<T> {
  const name = `spare_${randomBytes(6).toString("hex")}`;
  const url = new URL(ownerUrl);
  await asOwner(`CREATE DATABASE ${name}`);
  try {
    url.pathname = name;
    return await work(url.toString());
  } finally {
    await asOwner(`DROP DATABASE ${name} WITH (FORCE)`);
  }
}

export async function runSql(connectionString: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

async function asOwner(sql: string): Promise<void> {
  await runSql(ownerUrl, sql);
}
