import { beforeAll, describe, expect, it } from "vitest";
import { clock } from "@/lib/clock";
import { byIndex } from "@/lib/db/by-index";
import { Prisma } from "@/lib/db/generated/client";
import { officeFiltersSchema } from "@/lib/offices/filters";
import { nearest, sameArea, similar } from "@/lib/offices/queries/around";
import { countStatement, findOffices, pageStatements } from "@/lib/offices/queries/search";
import { officeStatements } from "@/prisma/seed/bulk-office-statements";
import { bulkOffice } from "@/prisma/seed/bulk-offices";
import { asOwner } from "@/tests/support/owner";

const OFFICES = 10_000;
const BATCH = 2_000;

/** The public side alone, without the cases behind it. */
const shown = officeStatements.filter((statement) => statement.includes("INSERT INTO published_office"));

beforeAll(async () => {
  const taken = new Set<string>();
  const now = clock.now();
  for (let first = 0; first < OFFICES; first += BATCH) {
    const rows = JSON.stringify(Array.from({ length: BATCH }, (_, offset) => bulkOffice(first + offset, now, taken)));
    for (const statement of shown)
      await asOwner(
        statement.replaceAll("$1", () => `$rows$${rows}$rows$`),
        { guards: false },
      );
  }
  await asOwner("ANALYZE published_office");
}, 120_000);

async function planOf(statement: Prisma.Sql): Promise<string> {
  const rows = await byIndex<Record<string, string>>(Prisma.sql`EXPLAIN ${statement}`);
  return rows.map((row) => row["QUERY PLAN"]).join("\n");
}

const questions: readonly (readonly [what: string, question: Readonly<Record<string, string | string[]>>])[] = [
  ["the whole list", {}],
  ["a prefecture", { prefecture: "20" }],
  ["a municipality", { municipality: "202151" }],
  ["several choices", { kind: ["SHARED", "COWORKING"], seats: "10", lodging: "1", tokyo: "180" }],
  ["a choice that few have", { accessibility: ["WHEELCHAIR", "OSTOMATE", "ELEVATOR"], allDay: "1", registration: "1" }],
  ["a subsidy", { subsidy: "1", prefecture: "01" }],
  ["a word of two letters", { q: "高原" }],
  ["a rare word", { q: "第4321号" }],
  ["a word nobody wrote", { q: "火星基地" }],
  ["a word and a choice", { q: "温泉", kind: "TRIAL", privateRoom: "1" }],
];

describe("beside an office", () => {
  it.each([
    ["near ones", nearest("O-2026-CCCCC8", 36.1, 137.9)],
    ["others of its place", sameArea("O-2026-CCCCC8", "202151", "20")],
    ["like ones", similar({ kind: ["kind:SHARED"], traits: ["kind:SHARED", "all-day:YES"], elsewhere: "20" })],
  ])("%s are found without reading the table whole", async (_what, statement) => {
    expect(await planOf(statement)).not.toContain("Seq Scan");
  });
});

describe.each(questions)("the search for %s", (_what, question) => {
  const filters = officeFiltersSchema.parse(question);

  it("reads no table whole, on the first page, on a later one and for its number", async () => {
    const now = clock.now();
    const { next } = await findOffices(filters, now);
    const later = next ?? { confirmedOn: "2026-01-01" as const, officeId: "00000000-0000-7000-8000-000000000000" };
    const pages = [undefined, later].flatMap((after) => pageStatements(filters, now, after));
    const statements = [...pages, countStatement(filters, now)];
    for (const statement of statements) expect(await planOf(statement)).not.toContain("Seq Scan");
  });
});
