import { parseArgs } from "node:util";
import { Client } from "pg";
import { applicationUrl } from "@/lib/db/connection";
import { isProduction } from "@/lib/env";
import { type BulkCase, bulkCase } from "./bulk-cases";
import { bulkStatements } from "./bulk-statements";

/** `npm run seed -- --declarations 100000`: large, invented data for measuring; refused in production. */
const BATCH = 1_000;

if (isProduction()) throw new Error("Demo data does not exist in production.");
const { values } = parseArgs({ options: { declarations: { type: "string", default: "0" } } });
const wanted = Number(values.declarations);
if (!Number.isInteger(wanted) || wanted < 1 || wanted > 1_000_000) {
  throw new Error("Say how many: npm run seed -- --declarations 100000 (1 to 1000000).");
}

const client = new Client({ connectionString: applicationUrl() });
await client.connect();
const now = new Date();
for (let first = 0; first < wanted; first += BATCH) {
  await addBatch(Array.from({ length: Math.min(BATCH, wanted - first) }, (_, offset) => bulkCase(first + offset, now)));
  if ((first / BATCH) % 10 === 0) console.log(`${first + BATCH} of ${wanted}`);
}
await client.query("INSERT INTO publication (tags, at) VALUES ('{declarations}', now())");
await client.query("VACUUM (ANALYZE) declaration").catch(() => undefined);
await client.end();

async function addBatch(cases: readonly BulkCase[]): Promise<void> {
  const rows = JSON.stringify(cases);
  await client.query("BEGIN");
  for (const statement of bulkStatements) await client.query(statement, [rows]);
  await client.query("COMMIT");
}
