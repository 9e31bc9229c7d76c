import { SECTIONS } from "@/lib/awards/entries/sections";
import { routes } from "@/lib/routes";
import { askDatabase } from "@/tests/support/e2e-database";
import type { FormClient } from "@/tests/support/form-client";
import { attackPage, attackWithActs } from "./attack-page";
import { expect, test } from "./fixture";
import { owner } from "./members";
import { ENTRY_STATUSES, entrant } from "./people";

test.describe.configure({ timeout: 600_000 });

const BEGIN = "応募の入力を始める：「地域課題解決プロジェクト参画」部門";

/** One for each test: what is sent in stays in it. */
async function newDraft(client: FormClient): Promise<string> {
  const page = await client.press(await client.open(routes.mypageAwards()), BEGIN);
  return page.path.split("/").at(-1) ?? "";
}

test("forms of the award on My page, as an owner", async ({ origin, tally }) => {
  await attackPage(await owner(origin), routes.mypageAwards(), tally);
});

for (const section of SECTIONS) {
  test(`the section ${section} of a new entry`, async ({ origin, tally }) => {
    const client = await owner(origin);
    await attackPage(client, routes.mypageAwardSection(await newDraft(client), section), tally);
  });
}

test("the check of a new entry", async ({ origin, tally }) => {
  const client = await owner(origin);
  await attackPage(client, routes.mypageAwardCheck(await newDraft(client)), tally);
});

for (const status of ENTRY_STATUSES) {
  test(`forms of an entry that is ${status}, as its company`, async ({ origin, prepared, tally }) => {
    await attackWithActs(entrant(origin, prepared), routes.mypageAward(prepared.company.entries[status]), tally);
  });
}

test("the sections that a request for corrections opens, and their check", async ({ origin, prepared, tally }) => {
  const { correction } = prepared.company.drafts;
  const client = entrant(origin, prepared);
  await attackPage(client, routes.mypageAwardSection(correction, "effort"), tally);
  await attackPage(client, routes.mypageAwardCheck(correction), tally);
});

test("the partners and the check of another send", async ({ origin, prepared, tally }) => {
  const { change } = prepared.company.drafts;
  const client = entrant(origin, prepared);
  await attackPage(client, routes.mypageAwardSection(change, "partners"), tally);
  await attackPage(client, routes.mypageAwardCheck(change), tally);
});

test("what nobody may open is not there", async ({ origin }) => {
  const client = await owner(origin);
  const [foreign] = await askDatabase<{ number: string }>(
    `SELECT e.number FROM award_entry e JOIN organization o ON o.id = e.organization_id WHERE o.name = '見本市' LIMIT 1`,
  );
  for (const address of [
    routes.mypageAward(foreign?.number ?? "A-2026-7K3M9X"),
    routes.mypageAward("constructor"),
    routes.mypageAwardDraft("019ac0de-0000-7000-8000-000000000001"),
    routes.mypageAwardSection(await newDraft(client), "__proto__"),
  ])
    expect((await client.open(address)).status, address).toBe(404);
});
