import { afterAll, beforeAll, expect, it } from "vitest";
import { PROBLEMS } from "@/lib/problems";
import { routes } from "@/lib/routes";
import { OutsideDatabase } from "@/tests/support/outside-database";
import { FAULTS_PORT, PortalUnderTest } from "@/tests/support/portal";
import { autosave, type Filled, fillApplication, sendOnce, sendUntilAnswered } from "./apply";
import { printFault } from "./fault-line";
import { halfCases, mailsUnderWay, storedCases } from "./state";

const PEOPLE = 12;
const AWAY_MS = 60_000;
const SEEN = [routes.home(), "/about", "/declarations", "/offices", "/statistics"];
/** Found anew for each visitor; a page that nobody has asked for yet comes to them. */
const UNSEEN = ["/search?q=移住", "/offices/search?q=海", routes.applyStep("contact"), routes.applyCheck()];
const portal = new PortalUnderTest(FAULTS_PORT);
const database = new OutsideDatabase();

beforeAll(async () => portal.start({ DATABASE_URL: await database.start() }), 660_000);

afterAll(async () => {
  await portal.stop();
  await database.remove();
}, 60_000);

async function statusesOf(paths: readonly string[]): Promise<number[]> {
  return Promise.all(paths.map(async (path) => (await fetch(portal.origin + path)).status));
}

/** What a page or a form answers meanwhile: the sentence, a number for the log, when to come again, and nothing of our code. */
function faultsOf({ status, headers, html }: { status: number; headers: object; html: string }): string[] {
  const told = Object.entries(headers);
  return [
    ...(status === 503 ? [] : [`status ${status}`]),
    ...(html.includes(PROBLEMS[503].title) && html.includes("もう一度お試しください") ? [] : ["no sentence"]),
    ...(told.some(([name, value]) => name === "x-request-id" && value) ? [] : ["no number"]),
    ...(told.some(([name]) => name === "retry-after") ? [] : ["no time to come again"]),
    ...(/\bat .+\.(js|ts):\d+|ECONNREFUSED|prisma/i.test(html) ? ["a word of the inside"] : []),
  ];
}

async function filledPeople(): Promise<Filled[]> {
  const people: Filled[] = [];
  for (let index = 0; index < PEOPLE; index += 1)
    people.push(
      await fillApplication(portal.origin, `127.21.0.${1 + index}`, { contactEmail: `away-${index}@example.jp` }),
    );
  return people;
}

it("shows public pages, answers forms with a sentence and loses nothing while the database is away for a minute", {
  timeout: 400_000,
}, async () => {
  const people = await filledPeople();
  const [typing] = people;
  if (typing === undefined) throw new Error("Nobody types.");
  const step = await typing.client.open(routes.applyStep("contact"));
  const saved = await autosave(typing.client, step, { contactName: "自動保存 花子" });
  const early = await fillApplication(portal.origin, "127.21.1.1", { contactEmail: "early@example.jp" });
  const needing = [...UNSEEN, `/declarations/${await sendUntilAnswered(early.client, early.check)}`];
  await statusesOf(SEEN);

  const begun = performance.now();
  await database.stop("immediate");
  const notSaved = await autosave(typing.client, step, { contactName: "届かない 太郎" });
  const faults: string[] = [];
  const seen: number[] = [];
  const lives: string[] = [];
  let refused = 0;
  for (let round = 0; performance.now() - begun < AWAY_MS; round += 1) {
    seen.push(...(await statusesOf(SEEN)));
    const ready = await fetch(`${portal.origin}/api/ready`);
    const { database: told } = await ready.json();
    lives.push(`${(await statusesOf(["/api/health"]))[0]} ${ready.status} ${told}`);
    for (const path of needing) {
      const page = await typing.client.open(encodeURI(path));
      faults.push(...faultsOf(page).map((fault) => `${path}: ${fault}`));
    }
    const person = people[round % PEOPLE];
    const page = person && (await sendOnce(person.client, person.check)).page;
    faults.push(...(page ? faultsOf(page) : ["the connection broke"]).map((fault) => `a submit: ${fault}`));
    refused += 1;
    await new Promise((settle) => setTimeout(settle, 1_500));
  }
  await database.start();
  await portal.ready(60_000);
  const away = Math.round((performance.now() - begun) / 1000);

  const kept = (await typing.client.open(routes.applyStep("contact"))).formWith("保存して次へ").values;
  const check = await typing.client.open(routes.applyCheck());
  const numbers = [await sendUntilAnswered(typing.client, check)];
  for (const { client, check: held } of people.slice(1)) numbers.push(await sendUntilAnswered(client, held));
  const stored = await storedCases(portal.ownerUrl(), numbers);
  printFault({
    fault: `database away for ${away} s`,
    sent: `${refused} submits, ${refused * needing.length} pages that need it, ${seen.length} that do not, an autosave`,
    acknowledged: `${seen.filter((status) => status === 200).length} pages; the others 503 with the sentence`,
    found: `${stored.length} cases of ${PEOPLE} people, sent again from what their browsers held`,
  });
  expect([saved.status, notSaved.status >= 500]).toEqual([200, true]);
  expect([...new Set(seen)]).toEqual([200]);
  expect([...new Set(lives)]).toEqual(["200 503 away"]);
  expect([...new Set(faults)]).toEqual([]);
  expect(kept).toMatchObject({ contactName: "自動保存 花子", contactEmail: "away-0@example.jp" });
  expect(stored).toEqual(
    numbers.toSorted().map((number) => ({ number, events: 1, seals: 1, mails: 1, submissions: 1 })),
  );
  expect(await halfCases(portal.ownerUrl())).toEqual([]);
  await expect.poll(() => mailsUnderWay(portal.ownerUrl()), { timeout: 60_000, interval: 500 }).toBe(0);
});
