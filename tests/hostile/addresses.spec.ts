import { routes } from "@/lib/routes";
import type { FormClient } from "@/tests/support/form-client";
import { freshAddress, type Tally } from "./attack";
import { test } from "./fixture";
import { owner } from "./members";
import { applicant, declarer, officer, type Prepared, visitor } from "./people";
import { asText, HOSTILE_CLASSES, HOSTILE_VALUES, type HostileValue, told } from "./values";
import { faultsOfAnswer } from "./verdict";

test.describe.configure({ timeout: 300_000 });

/** An address holds some kilobytes; what is longer is cut here. */
const LONGEST = 2_000;

/** As a program would write it: every byte escaped, so that each reaches the route. */
function escaped(value: HostileValue): string {
  const bytes = Buffer.from(value).subarray(0, LONGEST);
  return [...bytes].map((byte) => `%${byte.toString(16).padStart(2, "0")}`).join("");
}

/** Odd already before anything is decoded. */
const RAW_PIECES = [
  "%",
  "%zz",
  "%u0041",
  "%00",
  "..;",
  ".%2e",
  "%252e%252e%252f",
  ";a=b",
  "a%2fb",
  "%5c%5cevil.example",
  "~",
  "con",
  ".",
];

async function ask(client: FormClient, address: string, value: HostileValue, tally: Tally): Promise<void> {
  const begun = performance.now();
  const page = await client.twin(freshAddress()).open(address);
  const milliseconds = performance.now() - begun;
  tally.sends += 1;
  tally.slowest = Math.max(tally.slowest, milliseconds);
  const faults = faultsOfAnswer(page, [asText(value)], milliseconds);
  tally.faults.push(...faults.map((fault) => `${address.slice(0, 100)} (${told(value)}): ${fault}`));
}

/** Two values of each class are enough where nothing is stored. */
const PIECES = HOSTILE_CLASSES.flatMap((kind) =>
  HOSTILE_VALUES.filter((one) => one.kind === kind && one.value !== "").slice(0, 2),
);

async function attackPieces(client: FormClient, build: (piece: string) => string, tally: Tally): Promise<void> {
  tally.fields += 1;
  for (const { value } of PIECES) await ask(client, build(escaped(value)), value, tally);
  for (const piece of RAW_PIECES) await ask(client, build(piece), piece, tally);
}

const PUBLIC_PATHS: Readonly<Record<string, (piece: string) => string>> = {
  "a page": (piece) => `/${piece}`,
  "a declaration": (piece) => `/declarations/${piece}`,
  "a badge": (piece) => `/declarations/${piece}/badge.svg`,
  "a logo": (piece) => `/declarations/${piece}/logo`,
  "a prefecture": (piece) => `/declarations/prefectures/${piece}`,
  "an industry": (piece) => `/declarations/industries/${piece}`,
  "a policy item": (piece) => `/declarations/items/${piece}`,
  "a page of a list": (piece) => `/declarations/pages/${piece}`,
  "a page of a filtered list": (piece) => `/declarations/prefectures/13/pages/${piece}`,
  "a data set": (piece) => `/open-data/${piece}.csv`,
  "the coding of a data set": (piece) => `${routes.openDataFile("declarations", "csv")}?encoding=${piece}`,
  "an old address": (piece) => `/chitele/${piece}`,
  "a file of the build": (piece) => `/_next/static/${piece}`,
  "an address of next-auth": (piece) => `/api/auth/${piece}`,
  "a provider": (piece) => `/api/auth/oidc/${piece}`,
  "where a provider leads to": (piece) => `/api/auth/oidc/ministry?next=${piece}&link=${piece}`,
  "the answer of a provider": (piece) => `/api/auth/oidc/ministry/callback?state=${piece}&code=${piece}&iss=${piece}`,
  "why a sign-in ended": (piece) => `/sign-in/interrupted?problem=${piece}&way=${piece}`,
  "where next-auth leads to": (piece) => `/api/auth/signin?callbackUrl=${piece}`,
  "an attachment": (piece) => `/api/attachments/${piece}`,
  "the words of a search": (piece) => `/declarations/search?q=${piece}`,
  "the page of a search": (piece) => `/declarations/search?q=a&page=${piece}`,
  "the name of a parameter": (piece) => `/declarations/search?${piece}=a&q=a`,
  "a repeated parameter": (piece) => `/declarations/search?q=${piece}&q=${piece}&q[]=${piece}&q[__proto__]=${piece}`,
  "where a sign-in leads to": (piece) => `/sign-in?next=${piece}&notice=${piece}`,
  "where the way in of members leads to": (piece) => `/mypage/sign-in?next=${piece}&notice=${piece}`,
  "the letter of a recovery": (piece) => `/sign-in/recover?token=${piece}`,
  "the letter of a member": (piece) => `/mypage/sign-in/link?token=${piece}`,
  "a notice": (piece) => `/status?notice=${piece}`,
  "a receipt": (piece) => `/receipts?number=${piece}&code=${piece}&by=${piece}`,
  "a mailed link": (piece) => `/declarations/apply/resume?token=${piece}`,
  "a measure": (piece) => `/policies/${piece}`,
  "a filter of measures": (piece) => `/policies/ministries/${piece}/pages/${piece}`,
  "a case study": (piece) => `/case-studies/${piece}`,
  "a case study on paper": (piece) => `/case-studies/${piece}/case-study.pdf`,
  "a news item": (piece) => `/news/${piece}`,
  "a category of news": (piece) => `/news/categories/${piece}`,
  "an event": (piece) => `/events/${piece}`,
  "an event for a calendar": (piece) => `/events/${piece}/event.ics`,
  "the words for the whole site": (piece) => `/search?q=${piece}&kind=${piece}&audience=${piece}&page=${piece}`,
  "what is typed into the search": (piece) => `/api/search/suggestions?q=${piece}`,
  "a picture for sharing": (piece) => `/og/${piece}/${piece}.png`,
  "a picture of the desk": (piece) => `/media/${piece}/480.webp`,
  "the width of a picture": (piece) => `/media/00000000-0000-7000-8000-000000000000/${piece}.webp`,
  "the page an opinion is on": (piece) => `/feedback?page=${piece}`,
  "the page one goes back to": (piece) => `/feedback/thanks?page=${piece}`,
  "an office": (piece) => `/offices/${piece}`,
  "a prefecture of offices": (piece) => `/offices/prefectures/${piece}/pages/${piece}`,
  "a page of offices": (piece) => `/offices/pages/${piece}`,
  "a picture of an office": (piece) => `/offices/${piece}/photos/${piece}/${piece}.webp`,
  "the words for offices": (piece) => `/offices/search?q=${piece}`,
  "the choices of a search for offices": (piece) =>
    `/offices/search?prefecture=${piece}&kind=${piece}&seats=${piece}&tokyo=${piece}&sort=${piece}&after=${piece}&office=${piece}`,
  "a comparison of offices": (piece) => `/offices/compare?office=${piece}&office=${piece}`,
  "a shortlist of offices": (piece) => `/offices/shortlist?office=${piece}`,
  "the letter of a confirmation": (piece) => `/offices/confirm?token=${piece}`,
  "the changes of offices": (piece) => `/open-data/offices-changes.json?since=${piece}&after=${piece}`,
  "a problem": (piece) => `/problems/${piece}`,
};

for (const [what, build] of Object.entries(PUBLIC_PATHS)) {
  test(`the address of ${what}, as anybody`, async ({ origin, tally }) => {
    await attackPieces(visitor(origin), build, tally);
  });
}

const OWN_PATHS: Readonly<Record<string, (piece: string) => string>> = {
  "a step": (piece) => `/declarations/apply/${piece}`,
  "the way back": (piece) => `/declarations/apply/organization?back=${piece}&also=${piece}`,
  "a check": (piece) => `/declarations/apply/check?also=${piece}`,
  "the end": (piece) => `/declarations/apply/done?again=${piece}`,
  "a pause": (piece) => `/declarations/apply/saved?sent=${piece}`,
};

test("the addresses of an application", async ({ origin, tally }) => {
  const { client } = await applicant(origin);
  for (const build of Object.values(OWN_PATHS)) await attackPieces(client, build, tally);
});

test("the addresses of a case, as its declarer", async ({ origin, prepared, tally }) => {
  const client = await declarer(origin, prepared.cases.PUBLISHED);
  await attackPieces(client, (piece) => `/status/case?done=${piece}`, tally);
  await attackPieces(client, (piece) => `/status/case/receipts/${piece}`, tally);
  await attackPieces(client, (piece) => `/status/case/receipts/${piece}/receipt.pdf`, tally);
});

const MEMBER_PATHS: readonly ((piece: string) => string)[] = [
  (piece) => `/mypage?done=${piece}`,
  (piece) => `/mypage/members?done=${piece}`,
  (piece) => `/mypage/members/${piece}`,
  (piece) => `/mypage/invitations?token=${piece}`,
  (piece) => `/mypage/profile?done=${piece}`,
  (piece) => `/mypage/claim?notice=${piece}`,
  (piece) => `/mypage/declarations/${piece}`,
  (piece) => `/mypage/declarations/${piece}/receipts/${piece}`,
  (piece) => `/mypage/declarations/${piece}/receipts/${piece}/receipt.pdf`,
  (piece) => `/award-partners/confirm?token=${piece}&done=${piece}`,
  (piece) => `/mypage/awards?done=${piece}`,
  (piece) => `/mypage/awards/${piece}?done=${piece}`,
  (piece) => `/mypage/awards/${piece}/${piece}`,
  (piece) => `/mypage/awards/${piece}/receipts/${piece}/receipt.pdf`,
  (piece) => `/mypage/awards/drafts/${piece}?done=${piece}`,
  (piece) => `/mypage/awards/drafts/${piece}/effort?back=${piece}`,
  (piece) => `/mypage/awards/drafts/${piece}/check`,
  (piece) => `/mypage/offices?done=${piece}`,
  (piece) => `/mypage/offices/${piece}?done=${piece}`,
  (piece) => `/mypage/offices/${piece}/${piece}`,
  (piece) => `/mypage/offices/${piece}/receipts/${piece}/receipt.pdf`,
  (piece) => `/mypage/offices/drafts/${piece}?done=${piece}`,
  (piece) => `/mypage/offices/drafts/${piece}/basics?back=${piece}`,
  (piece) => `/mypage/offices/drafts/${piece}/check`,
  (piece) => `/mypage/offices/import/${piece}?show=${piece}&page=${piece}`,
  (piece) => `/mypage/offices/import/${piece}/corrected.csv`,
];

test("the addresses of My page, as an owner", async ({ origin, tally }) => {
  const client = await owner(origin);
  for (const build of MEMBER_PATHS) await attackPieces(client, build, tally);
});

const DESK_PATHS: Readonly<Record<string, (piece: string, prepared: Prepared) => string>> = {
  "a filter of the queue": (piece) =>
    `/admin/declarations?view=${piece}&status=${piece}&assignee=${piece}&prefecture=${piece}&item=${piece}&overdue=${piece}&sort=${piece}`,
  "the words for the queue": (piece) => `/admin/declarations?q=${piece}&view=all`,
  "the words for the mail": (piece) => `/admin/mail?q=${piece}`,
  "the page of the queue": (piece) => `/admin/declarations?page=${piece}&done=${piece}`,
  "a filter of the queue of offices": (piece) =>
    `/admin/offices?view=${piece}&status=${piece}&assignee=${piece}&prefecture=${piece}&overdue=${piece}&sort=${piece}&page=${piece}`,
  "the words for the queue of offices": (piece) => `/admin/offices?q=${piece}&view=all`,
  "an office of the desk": (piece) => `/admin/offices/${piece}?version=${piece}&compare=${piece}&done=${piece}`,
  "an act on an office": (piece, { town }) => `/admin/offices/${town.offices.SUBMITTED}/${piece}`,
  "a file of offices": (piece) => `/admin/offices/import/${piece}?show=${piece}&page=${piece}`,
  "an entry for a municipality": (piece) => `/admin/offices/entries/${piece}?done=${piece}`,
  "a section of an entry": (piece) => `/admin/offices/entries/${piece}/basics?back=${piece}`,
  "the check of an entry for a municipality": (piece) => `/admin/offices/entries/${piece}/check`,
  "whose entry it is": (piece) => `/admin/offices/new?organization=${piece}&q=${piece}`,
  "whose file it is": (piece) => `/admin/offices/import?organization=${piece}&q=${piece}`,
  "a campaign": (piece) => `/admin/offices/campaign?state=${piece}&prefecture=${piece}&page=${piece}&done=${piece}`,
  "an export of offices": (piece) => `/admin/offices/export.csv?q=${piece}&view=${piece}`,
  "an export": (piece) => `/admin/declarations/export.csv?q=${piece}&view=${piece}`,
  "a case": (piece) => `/admin/declarations/${piece}`,
  "a version": (piece, { cases }) =>
    `/admin/declarations/${cases.PUBLISHED}?version=${piece}&compare=${piece}&done=${piece}`,
  "an act": (piece, { cases }) => `/admin/declarations/${cases.SUBMITTED}/${piece}`,
  "an entry": (piece) => `/admin/declarations/entries/${piece}`,
  "the check of an entry": (piece) => `/admin/declarations/entries/${piece}/check`,
  "a filter of the mail": (piece) =>
    `/admin/mail?q=${piece}&status=${piece}&template=${piece}&before=${piece}&after=${piece}`,
  "a mail": (piece) => `/admin/mail/${piece}`,
  "a filter of the record": (piece) =>
    `/admin/audit?number=${piece}&action=${piece}&actor=${piece}&outcome=${piece}&from=${piece}&to=${piece}&before=${piece}&after=${piece}`,
  "a list to erase": (piece) => `/admin/retention/${piece}?done=${piece}`,
  "whom a breach concerns": (piece) => `/admin/retention/breach?account=${piece}&from=${piece}&to=${piece}`,
  "the file of whom a breach concerns": (piece) =>
    `/admin/retention/breach/persons.csv?account=${piece}&from=${piece}&to=${piece}`,
  "a filter of contents": (piece) => `/admin/contents?view=${piece}&kind=${piece}&q=${piece}&before=${piece}`,
  "a kind of content": (piece) => `/admin/contents/new/${piece}`,
  "a content": (piece) => `/admin/contents/${piece}`,
  "an act on a content": (piece, { contents }) => `/admin/contents/${contents.DRAFT}/${piece}`,
  "a preview": (piece, { contents }) => `/admin/contents/${contents.DRAFT}/preview?version=${piece}`,
  "versions compared": (piece, { contents }) =>
    `/admin/contents/${contents.PUBLISHED}/versions?version=${piece}&compare=${piece}&from=${piece}&to=${piece}`,
  "a filter of pictures": (piece) => `/admin/images?q=${piece}&before=${piece}&done=${piece}`,
  "a filter of opinions": (piece) => `/admin/feedback?state=${piece}&before=${piece}&page=${piece}`,
  "a setting": (piece) => `/admin/settings/${piece}`,
  "an account": (piece) => `/admin/accounts/${piece}`,
};

for (const [what, build] of Object.entries(DESK_PATHS)) {
  test(`the address of ${what}, as an officer`, async ({ origin, prepared, tally }) => {
    await attackPieces(officer(origin, prepared), (piece) => build(piece, prepared), tally);
  });
}
