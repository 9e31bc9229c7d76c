import { randomUUID } from "node:crypto";
import { contentKinds } from "@/lib/publishing/kinds/registry";
import { routes } from "@/lib/routes";
import type { FormClient } from "@/tests/support/form-client";
import { sendEntries } from "./attack";
import { attackPage } from "./attack-page";
import { expect, test } from "./fixture";
import { formsOf, replaced } from "./page-forms";
import { CONTENT_STATES, officer, STATUSES } from "./people";
import { faultsOfAnswer } from "./verdict";

test.describe.configure({ timeout: 600_000 });

/** The addresses of the acts that a page of the desk offers. */
async function actsAt(client: FormClient, address: string): Promise<readonly string[]> {
  const page = await client.open(address);
  expect(page.status).toBe(200);
  const links = page.root.querySelectorAll("main a[href]").map((link) => link.getAttribute("href") ?? "");
  return [...new Set(links)].filter((link) => link.startsWith(`${address}/`) && !/\/(preview|versions)/.test(link));
}

for (const address of [
  routes.adminAccountNew(),
  routes.adminAccount(),
  routes.adminPasskeys(),
  routes.adminSetting("office.name"),
  routes.adminDeclarations(),
  routes.adminOffices(),
  routes.adminOfficeNew(),
  routes.adminConsultations(),
  routes.adminConsultationNew(),
  routes.adminReplyTemplate("new"),
  routes.adminContents(),
  routes.adminImages(),
  routes.adminImageNew(),
  routes.adminFeedback(),
  routes.adminMail(),
  routes.adminAudit(),
  routes.adminErasureRequest(),
  routes.adminBreach(),
  routes.adminAuditReadings(),
  routes.adminViewAs(),
]) {
  test(`forms at ${address}, as an officer`, async ({ origin, prepared, tally }) => {
    await attackPage(officer(origin, prepared), address, tally);
  });
}

for (const { slug } of Object.values(contentKinds)) {
  test(`the form of a new content, ${slug}`, async ({ origin, prepared, tally }) => {
    await attackPage(officer(origin, prepared), routes.adminContentNew(slug), tally);
  });
}

for (const state of CONTENT_STATES) {
  test(`forms of a news item that is ${state}`, async ({ origin, prepared, tally }) => {
    const client = officer(origin, prepared);
    const address = routes.adminContent(prepared.contents[state]);
    for (const place of [address, ...(await actsAt(client, address))]) await attackPage(client, place, tally);
  });
}

for (const status of STATUSES) {
  test(`forms of a case that is ${status}, as an officer`, async ({ origin, prepared, tally }) => {
    const client = officer(origin, prepared);
    const address = routes.adminDeclaration(prepared.cases[status]);
    for (const place of [address, ...(await actsAt(client, address))]) await attackPage(client, place, tally);
  });
}

test("forms of an office that was sent, as an officer", async ({ origin, prepared, tally }) => {
  const client = officer(origin, prepared);
  const list = await client.open(routes.adminOffices({ status: "SUBMITTED" }));
  const number = list.root.querySelector("tbody th a")?.text ?? "there is none";
  const address = routes.adminOffice(number);
  for (const place of [address, ...(await actsAt(client, address))]) await attackPage(client, place, tally);
});

for (const status of ["RETURNED", "PUBLISHED", "CLOSED"] as const) {
  test(`forms of an office that is ${status}, as an officer`, async ({ origin, prepared, tally }) => {
    const client = officer(origin, prepared);
    const address = routes.adminOffice(prepared.town.offices[status]);
    for (const place of [address, ...(await actsAt(client, address))]) await attackPage(client, place, tally);
  });
}

test("forms of what is typed in for a municipality", async ({ origin, prepared, tally }) => {
  const client = officer(origin, prepared);
  const start = routes.adminOfficeNew({ organization: prepared.town.organizationId });
  await attackPage(client, start, tally);
  const begun = await client.press(await client.open(start), "入力を始める");
  const draft = begun.path.split("/").at(-1) ?? "";
  for (const section of ["basics", "contact"]) {
    await attackPage(client, routes.adminOfficeEntrySection(draft, section), tally);
  }
  await attackPage(client, routes.adminOfficeEntryCheck(draft), tally);
});

test("forms of a consultation, of what is written to its requester, and of what the triage reads", async ({
  origin,
  prepared,
  tally,
}) => {
  const client = officer(origin, prepared);
  const list = await client.open(routes.adminConsultations({ status: "IN_PROGRESS" }));
  const number = list.root.querySelector("tbody th a")?.text ?? "there is none";
  const address = routes.adminConsultation(number);
  for (const place of [address, ...(await actsAt(client, address))]) await attackPage(client, place, tally);
  const board = await client.open(routes.adminWorkload());
  const skills = board.root.querySelectorAll("td a[href]").map((link) => link.getAttribute("href") ?? "");
  const own = skills.find((href) => href.startsWith(`${routes.adminWorkload()}/`));
  if (own !== undefined) await attackPage(client, own, tally);
});

test("forms of a request to erase", async ({ origin, prepared, tally }) => {
  const client = officer(origin, prepared);
  const list = await client.open(routes.adminRetention());
  const address = list.root
    .querySelectorAll("main a[href]")
    .map((link) => link.getAttribute("href") ?? "")
    .find((href) => /^\/admin\/retention\/[0-9a-f-]{36}$/.test(href));
  await attackPage(client, address ?? "there is none", tally);
});

test("the form of a change of a colleague's duties", async ({ origin, prepared, tally }) => {
  const client = officer(origin, prepared);
  await attackPage(client, routes.adminAccountChange(prepared.colleagueId, prepared.changeId), tally);
});

test("the form of a colleague's absence", async ({ origin, prepared, tally }) => {
  await attackPage(officer(origin, prepared), routes.adminAbsences(prepared.colleagueId), tally);
});

test("an account that does not exist, in every form of a colleague's page", async ({ origin, prepared, tally }) => {
  const client = officer(origin, prepared);
  const page = await client.open(routes.adminAccountOf(prepared.colleagueId));
  const forms = formsOf(page).filter(({ controls }) => controls.some(({ name }) => name === "id"));
  expect(forms.length).toBeGreaterThan(1);
  for (const form of forms) {
    const answer = await sendEntries(client, page, form, replaced(form, new Map([["id", randomUUID()]])));
    tally.sends += 1;
    expect(answer.path).toBe(page.path);
    tally.faults.push(...faultsOfAnswer(answer, [], 0).map((fault) => `${form.label}: ${fault}`));
  }
});
