import { routes } from "@/lib/routes";
import { askDatabase } from "@/tests/support/e2e-database";
import { attackPage } from "./attack-page";
import { expect, test } from "./fixture";
import { officer } from "./people";

test.describe.configure({ timeout: 600_000 });

/** A year whose settings are worked on, in this state. */
async function yearOf(status: "DRAFT" | "PROPOSED"): Promise<number> {
  const [row] = await askDatabase<{ year: number }>(
    `SELECT e.fiscal_year AS year FROM award_edition e JOIN award_revision r ON r.edition_id = e.id
      WHERE r.status = '${status}' ORDER BY e.fiscal_year LIMIT 1`,
  );
  if (row === undefined) throw new Error(`The demonstration has no settings that are ${status}.`);
  return row.year;
}

const places = {
  "a new year": () => routes.adminAwardNew(),
  "the name and the ceremony": (year) => routes.adminAwardPart(year, "basics"),
  "the texts": (year) => routes.adminAwardPart(year, "texts"),
  "the way of judging": (year) => routes.adminAwardPart(year, "judging"),
  "a category": (year) => routes.adminAwardCategory(year, "promotion"),
  "a further category": (year) => routes.adminAwardCategory(year, "new"),
  "a criterion": (year) => routes.adminAwardCriterion(year, "effect"),
  "a further criterion": (year) => routes.adminAwardCriterion(year, "new"),
} as const satisfies Record<string, (year: number) => string>;

for (const [name, address] of Object.entries(places)) {
  test(`forms: ${name}`, async ({ origin, prepared, tally }) => {
    await attackPage(officer(origin, prepared), address(await yearOf("DRAFT")), tally);
  });
}

test("forms: whether settings are approved", async ({ origin, prepared, tally }) => {
  await attackPage(officer(origin, prepared), routes.adminAwardDecide(await yearOf("PROPOSED")), tally);
});

test("addresses of years and sets that nobody wrote", async ({ origin, prepared }) => {
  const client = officer(origin, prepared);
  const year = await yearOf("DRAFT");
  for (const address of [
    "/admin/awards/x",
    "/admin/awards/99999",
    routes.adminAward(2099),
    routes.adminAwardPart(year, "constructor"),
    routes.adminAwardCategory(year, "__proto__"),
    routes.adminAwardCriterion(year, "' OR 1=1 --"),
    "/awards/2099",
    "/awards/x",
    routes.awardSettings(year, 9999),
    `/awards/${year}/settings/1.json.json`,
  ])
    expect((await client.open(address)).status, address).toBe(404);
});
