import { createHash } from "node:crypto";
import { Client } from "pg";
import { z } from "zod";

/** Which database the pages were made from, and what had been published in it by then. */
export type PublicationState = { readonly database: string; readonly publication: string };

const rowSchema = z.object({ database: z.string(), publication: z.string() });

/** A database made anew in the same place is another one: its first migration has another time. */
const READ = `
  SELECT (SELECT oid::text FROM pg_database WHERE datname = current_database())
           || ' ' || (SELECT min(started_at)::text FROM "_prisma_migrations") AS database,
         (SELECT coalesce(max(id), 0)::text FROM publication) AS publication`;

type Queryable = { readonly query: (text: string) => Promise<{ readonly rows: unknown[] }> };

export async function publicationStateOn(client: Queryable): Promise<PublicationState> {
  const { rows } = await client.query(READ);
  const { database, publication } = rowSchema.parse(rows[0]);
  return { database: createHash("sha256").update(database).digest("hex"), publication };
}

export async function readPublicationState(ownerUrl: string): Promise<PublicationState> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    return await publicationStateOn(client);
  } finally {
    await client.end();
  }
}
