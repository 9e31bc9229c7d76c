import { expect, it } from "vitest";
import { statementNames } from "@/lib/db/statement-names";

const insert = 'INSERT INTO "public"."mail" ("id") VALUES ($1) RETURNING "public"."mail"."id"';
const byKey = 'SELECT "public"."draft"."id" FROM "public"."draft" WHERE ("public"."draft"."id" = $1 AND 1=1) LIMIT $2';

it("names what is planned the same whatever the values, each text once", () => {
  const nameOf = statementNames();
  const names = [insert, byKey, insert].map((sql) => nameOf({ sql }));

  expect(names[0]).toBe(names[2]);
  expect(new Set(names).size).toBe(2);
  expect(names).not.toContain("");
});

it.each([
  'SELECT "public"."mail"."id" FROM "public"."mail" WHERE "public"."mail"."status" = $1 LIMIT $2',
  'SELECT "public"."mail"."id" FROM "public"."mail" WHERE ("public"."mail"."id" IN ($1,$2) AND 1=1)',
  "SELECT graphile_worker.add_job($1)",
  "BEGIN",
])("leaves %s without a name", (sql) => {
  expect(statementNames()({ sql })).toBe("");
});

it("stops naming before the database would have to remember too much", () => {
  const nameOf = statementNames();
  const names = Array.from({ length: 1_000 }, (_, index) => nameOf({ sql: `${insert}${index}` }));

  expect(names.filter((name) => name !== "").length).toBe(300);
  expect(nameOf({ sql: `${insert}0` })).toBe(names[0]);
});
