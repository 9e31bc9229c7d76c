import { afterAll, beforeAll, expect, it } from "vitest";
import { PROBLEMS } from "@/lib/problems";
import { routes } from "@/lib/routes";
import { OutsideDatabase } from "@/tests/support/outside-database";
import { FAULTS_PORT, PortalUnderTest } from "@/tests/support/portal";
import { fillApplication, sendOnce, sendUntilAnswered } from "./apply";
import { printFault } from "./fault-line";
import { halfCases, storedCases } from "./state";

const PEOPLE = 16;
/** A person waits so long for the sentence, in milliseconds: a connection that hangs, and then one that is not given. */
const LONGEST_WAIT = 25_000;
const portal = new PortalUnderTest(FAULTS_PORT);
const database = new OutsideDatabase();

beforeAll(async () => portal.start({ DATABASE_URL: await database.start() }), 660_000);

afterAll(async () => {
  database.signal("SIGCONT");
  await portal.stop();
  await database.remove();
}, 60_000);

it("gives up on a database that accepts everything and answers nothing, says so, and loses nothing", {
  timeout: 400_000,
}, async () => {
  const people = await Promise.all(
    Array.from({ length: PEOPLE }, (_, index) =>
      fillApplication(portal.origin, `127.23.0.${1 + index}`, { contactEmail: `hangs-${index}@example.jp` }),
    ),
  );
  await fetch(portal.origin);

  database.signal("SIGSTOP");
  const begun = performance.now();
  const answers = await Promise.all([
    ...people.map(async ({ client, check }) => (await sendOnce(client, check)).page),
    ...people.slice(0, 4).map(({ client }) => client.open(routes.applyCheck())),
  ]);
  const waited = Math.round(performance.now() - begun);
  const [home, health, ready] = await Promise.all(
    ["/", "/api/health", "/api/ready"].map(async (path) => (await fetch(portal.origin + path)).status),
  );
  database.signal("SIGCONT");
  await portal.ready(60_000);

  const numbers: string[] = [];
  for (const { client, check } of people) numbers.push(await sendUntilAnswered(client, check));
  const stored = await storedCases(portal.ownerUrl(), numbers);
  printFault({
    fault: "database that hangs",
    sent: `${PEOPLE} submits and 4 pages at once`,
    acknowledged: `all of them 503 with the sentence, the last after ${(waited / 1000).toFixed(1)} s`,
    found: `${stored.length} cases of ${PEOPLE} people, sent again from what their browsers held`,
  });
  expect(answers.map((page) => page?.status)).toEqual(answers.map(() => 503));
  expect(answers.every((page) => page?.html.includes(PROBLEMS[503].title))).toBe(true);
  expect(waited).toBeLessThan(LONGEST_WAIT);
  expect([home, health, ready]).toEqual([200, 200, 503]);
  expect(stored).toEqual(
    numbers.toSorted().map((number) => ({ number, events: 1, seals: 1, mails: 1, submissions: 1 })),
  );
  expect(await halfCases(portal.ownerUrl())).toEqual([]);
});
