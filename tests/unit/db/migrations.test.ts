import { describe, expect, it } from "vitest";
import { readMigrations } from "@/lib/db/migration-files";
import { faultsOf } from "@/tests/support/migration-rules";

/** Of the time before the first release, when no older version had to serve on: how many statements each. */
const BEFORE_THE_RULE: Readonly<Record<string, number>> = {
  "20261122100100_guards": 6,
  "20261122100200_staff_sign_in": 1,
  "20261127200638_organizations": 6,
  "20261127225121_organization_office": 2,
  "20261127225539_work_queue_order": 1,
  "20261127230306_retention": 1,
  "20261128095028_office_places": 1,
  "20261128110758_consultations": 2,
  "20261128111516_thread_meetings": 1,
  "20261128204336_award_entries": 1,
  "20261129013902_award_adjustments": 2,
  "20261129014000_bulk_mail_award": 1,
};

it("every migration expands what the version before it uses, or says why it may contract", () => {
  const faults = readMigrations().flatMap(({ name, sql }) => {
    const found = faultsOf(sql);
    return found.length === 0 ? [] : [[name, found.length] as const];
  });

  expect(Object.fromEntries(faults)).toEqual(BEFORE_THE_RULE);
});

describe("a migration", () => {
  it.each([
    "ALTER TABLE office ADD COLUMN note text",
    "ALTER TABLE office ADD COLUMN note text NOT NULL DEFAULT ''",
    "ALTER TABLE office ADD CONSTRAINT short CHECK (length(note) < 10) NOT VALID",
    "ALTER TABLE office VALIDATE CONSTRAINT short",
    "ALTER TABLE office ALTER COLUMN note DROP NOT NULL, DROP CONSTRAINT short",
    "CREATE INDEX CONCURRENTLY office_note ON office (note)",
    "CREATE TABLE visit (id uuid NOT NULL); CREATE INDEX visit_id ON visit (id); ALTER TABLE visit ADD PRIMARY KEY (id)",
    "ALTER TYPE duty ADD VALUE 'NEW'",
    "CREATE FUNCTION f() RETURNS trigger AS $$ BEGIN UPDATE office SET note = ''; DROP TABLE office; END $$ LANGUAGE plpgsql",
    "-- contracts: unread since 1.4\nALTER TABLE office DROP COLUMN note",
    "-- locks: a few hundred rows\nCREATE INDEX office_note ON office (note)",
  ])("may say: %s", (sql) => {
    expect(faultsOf(`${sql};`)).toEqual([]);
  });

  it.each([
    ["contracts", "ALTER TABLE office DROP COLUMN note"],
    ["contracts", "ALTER TABLE office RENAME COLUMN note TO remark"],
    ["contracts", "ALTER TABLE office RENAME TO site"],
    ["contracts", "ALTER TABLE office ADD COLUMN note text NOT NULL, ADD COLUMN other text DEFAULT ''"],
    ["contracts", "ALTER TABLE office ALTER COLUMN note SET NOT NULL"],
    ["contracts", "ALTER TABLE office ALTER COLUMN seats TYPE bigint"],
    ["contracts", "DROP TABLE office"],
    ["contracts", "ALTER TYPE duty RENAME VALUE 'A' TO 'B'"],
    ["contracts", "-- locks: it is short\nALTER TABLE office DROP COLUMN note"],
    ["locks", "CREATE INDEX office_note ON office (note)"],
    ["locks", "CREATE UNIQUE INDEX office_note ON office (note)"],
    ["locks", "ALTER TABLE office ADD CONSTRAINT short CHECK (length(note) < 10)"],
    ["locks", "ALTER TABLE office ADD CONSTRAINT own FOREIGN KEY (owner) REFERENCES account (id)"],
    ["locks", "ALTER TABLE office ADD COLUMN token uuid NOT NULL DEFAULT gen_random_uuid()"],
    ["locks", "UPDATE office SET note = ''"],
  ])("that %s is refused: %s", (kind, sql) => {
    expect(faultsOf(`-- A reason; of another kind.\n${sql};`).map((fault) => fault.kind)).toEqual([kind]);
  });
});
