import { createHash } from "node:crypto";
import { Client } from "pg";
import { z } from "zod";

/** Which database the pages were made from, and what had been published in it by then. */
export type PublicationState = { readonly database: string; readonly publication: string };

const rowSchema = z.object({ database: z.string(), publication: z.string() });

export async function readPublicationState(ownerUrl: string): Promise<PublicationState> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rows } = await client.query(
      `SELECT (SELECT oid::text FROM pg_database WHERE datname = current_database())
                || '-' || (SELECT min(started_at)::text FROM "_prisma_migrations") AS database,
              (SELECT coalesce(max(id), 0)::text FROM publication) AS publication`,
    );
    const state = rowSchema.parse(rows[0]);
    return { ...state, database: createHash("sha256").update(state.database).digest("hex") };
  } finally {
    await client.end();
  }
}
