import { SECTIONS } from "@/lib/offices/sections";
import { routes } from "@/lib/routes";
import type { FormClient } from "@/tests/support/form-client";
import { freshAddress } from "./attack";
import { attackPage, attackWithActs } from "./attack-page";
import { MULTIPART, multipart } from "./bodies";
import { expect, test } from "./fixture";
import { OFFICE_STATUSES, townsperson } from "./people";
import { asText, HOSTILE_VALUES, told } from "./values";
import { faultsOfAnswer } from "./verdict";

test.describe.configure({ timeout: 600_000 });

for (const address of [routes.mypageOffices(), routes.mypageOfficeImports()]) {
  test(`forms at ${address}, as the owner of a municipality`, async ({ origin, prepared, tally }) => {
    await attackPage(townsperson(origin, prepared), address, tally);
  });
}

/** One for each test: what is sent in stays in it. */
async function newDraft(client: FormClient): Promise<string> {
  const page = await client.press(await client.open(routes.mypageOffices()), "施設の登録を始める");
  return page.path.split("/").at(-1) ?? "";
}

for (const section of SECTIONS) {
  test(`the section ${section} of a new office`, async ({ origin, prepared, tally }) => {
    const client = townsperson(origin, prepared);
    await attackPage(client, routes.mypageOfficeSection(await newDraft(client), section), tally);
  });
}

test("the check of a new office", async ({ origin, prepared, tally }) => {
  await attackPage(townsperson(origin, prepared), routes.mypageOfficeCheck(prepared.town.drafts.apply), tally);
});

test("the sections that a request for corrections opens, and their check", async ({ origin, prepared, tally }) => {
  const { correction } = prepared.town.drafts;
  const client = townsperson(origin, prepared);
  for (const section of ["basics", "space"]) {
    await attackPage(client, routes.mypageOfficeSection(correction, section), tally);
  }
  await attackPage(client, routes.mypageOfficeCheck(correction), tally);
});

test("the contact of an office that is to change, and the check", async ({ origin, prepared, tally }) => {
  const { change } = prepared.town.drafts;
  const client = townsperson(origin, prepared);
  await attackPage(client, routes.mypageOfficeSection(change, "contact"), tally);
  await attackPage(client, routes.mypageOfficeCheck(change), tally);
});

for (const status of OFFICE_STATUSES) {
  test(`forms of an office that is ${status}, as its municipality`, async ({ origin, prepared, tally }) => {
    await attackWithActs(townsperson(origin, prepared), routes.mypageOffice(prepared.town.offices[status]), tally);
  });
}

for (const state of ["STAGED", "APPLIED"] as const) {
  test(`forms of a file that is ${state}, as its municipality`, async ({ origin, prepared, tally }) => {
    await attackPage(townsperson(origin, prepared), routes.mypageOfficeImport(prepared.town.imports[state]), tally);
  });
}

/** What a script may send in the place of what ours sends. */
const ODD_BODIES: readonly string[] = [
  "",
  "null",
  "[]",
  "{}",
  "not json",
  '{"seen":-1,"tab":"t","answers":{},"isLast":false}',
  '{"seen":1e400,"tab":"t","answers":{},"isLast":false}',
  '{"seen":1,"tab":"../..","answers":{},"isLast":false}',
  '{"seen":1,"tab":"t","answers":{"status":"PUBLISHED"},"isLast":false}',
  '{"seen":1,"tab":"t","answers":{"photo1":["0198f0a0-0000-7000-8000-000000000000"]},"isLast":false}',
  '{"seen":1,"tab":"t","answers":{"name":{"a":1}},"isLast":false}',
  '{"seen":1,"tab":"t","answers":null,"isLast":"yes"}',
  `{"seen":1,"tab":"t","answers":{"equipment":${JSON.stringify(Array.from({ length: 5_000 }, () => "WIFI"))}},"isLast":false}`,
  "[".repeat(20_000),
];

test("what is kept while somebody types", async ({ origin, prepared, tally }) => {
  const client = townsperson(origin, prepared);
  const draft = await newDraft(client);
  const address = routes.mypageOfficeAutosave(draft);
  const keep = async (body: string | Buffer, type = "application/json") => {
    const begun = performance.now();
    const answer = await client.twin(freshAddress()).post(address, body, { "content-type": type });
    tally.sends += 1;
    const faults = faultsOfAnswer(answer, [], performance.now() - begun);
    tally.faults.push(...faults.map((fault) => `${told(body)}: ${fault}`));
    return answer.status;
  };

  for (const body of ODD_BODIES) expect(await keep(body), told(body)).toBeGreaterThanOrEqual(400);
  // The reader leaves such a name out: nothing is kept under it.
  expect(await keep('{"seen":1,"tab":"t","answers":{"__proto__":"zq"},"isLast":true}')).toBe(200);
  for (const { value } of HOSTILE_VALUES) {
    const answers = { description: asText(value), street: asText(value) };
    await keep(JSON.stringify({ seen: 1, tab: "t", answers, isLast: false }));
    await keep(Buffer.concat([Buffer.from('{"seen":1,"answers":{"name":"'), Buffer.from(value), Buffer.from('"}}')]));
  }
  for (const type of ["text/plain", ""]) expect(await keep("{}", type)).toBe(415);
  // A form that is one is of the wrong kind here; one that only says so goes no further than the door.
  expect(await keep(multipart([["answers", "{}"]]), MULTIPART["content-type"])).toBe(415);
  expect(await keep("{}", "multipart/form-data; boundary=zq")).toBe(400);
  expect((await client.open(routes.mypageOfficeSection(draft, "basics"))).status).toBe(200);
});
