import { Client } from "pg";
import { ownerUrl } from "./database";

/** Runs SQL as the owner of the database, who may switch its guards off: what only the operator of the machine can do. */
export async function asOwner(sql: string, { guards = true }: { readonly guards?: boolean } = {}): Promise<unknown[]> {
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    if (!guards) await owner.query("SET session_replication_role = replica");
    return (await owner.query(sql)).rows;
  } finally {
    await owner.end();
  }
}
