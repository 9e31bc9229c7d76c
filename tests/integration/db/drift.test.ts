import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { readSchema, schemaDiff } from "@/lib/db/schema-diff";
import { catalogOf } from "@/tests/support/catalog";
import { ownerUrl } from "@/tests/support/database";
import { runSql, withEmptyDatabase } from "@/tests/support/spare-database";
import { BEYOND_THE_SCHEMA } from "./beyond-the-schema";
import { AWARDS_BEYOND_THE_SCHEMA } from "./beyond-the-schema-awards";

const known = [...BEYOND_THE_SCHEMA, ...AWARDS_BEYOND_THE_SCHEMA].sort();

const bySchema = await withEmptyDatabase(async (url) => {
  await runSql(url, await schemaDiff(undefined, readSchema(), url));
  return catalogOf(url);
});
const byMigrations = await catalogOf(ownerUrl);

it("has in its migrations all that the schema says", () => {
  expect(bySchema.filter((line) => !byMigrations.includes(line))).toEqual([]);
});

it("has beyond the schema only what the schema cannot say, each by name", () => {
  const beyond = byMigrations.filter((line) => !bySchema.includes(line)).map(nameOf);

  expect(beyond).toEqual(known);
});

it("has its last migration written from the present schema", () => {
  expect(readFileSync("prisma/migrations/schema.lock", "utf8")).toBe(readSchema());
});

function nameOf(line: string): string {
  return line.split(" ").slice(0, 2).join(" ");
}
