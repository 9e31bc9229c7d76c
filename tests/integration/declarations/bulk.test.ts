import { Client } from "pg";
import { expect, it } from "vitest";
import { applicationUrl } from "@/lib/db/connection";
import { bulkCase } from "@/prisma/seed/bulk-cases";
import { bulkStatements } from "@/prisma/seed/bulk-statements";
import { findDeclaration } from "@/tests/factories/declarations";
import { checkCase } from "./walk/invariants";

it("adds large data that keeps the invariants of a case", async () => {
  const taken = new Set<string>();
  const cases = Array.from({ length: 20 }, (_, index) => bulkCase(index, new Date(), taken));
  const client = new Client({ connectionString: applicationUrl() });
  await client.connect();
  await client.query("BEGIN");
  for (const statement of bulkStatements) await client.query(statement, [JSON.stringify(cases)]);
  await client.query("COMMIT");
  await client.end();

  for (const { id } of cases) await checkCase(await findDeclaration(id));
  expect(cases.filter((made) => made.isPublished)).toHaveLength(14);
});
