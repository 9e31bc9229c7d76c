import { SECTIONS } from "@/lib/awards/entries/sections";
import { routes } from "@/lib/routes";
import { askDatabase } from "@/tests/support/e2e-database";
import type { FormClient } from "@/tests/support/form-client";
import { attackPage } from "./attack-page";
import { expect, test } from "./fixture";
import { owner } from "./members";

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

test("the forms of an entry that was sent, and its withdrawal", async ({ origin, tally }) => {
  const client = await owner(origin);
  const { text } = await client.open(routes.mypageAwards());
  const number = /A-\d{4}-[0-9A-Z]{6}/.exec(text)?.[0] ?? "";
  await attackPage(client, routes.mypageAward(number), tally);
  await attackPage(client, routes.mypageAwardAct(number, "withdraw"), tally);
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
