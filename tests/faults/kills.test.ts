import { afterAll, beforeAll, expect, it } from "vitest";
import { FAULTS_PORT, PortalUnderTest, type ProcessName } from "@/tests/support/portal";
import { randomSource } from "@/tests/support/random";
import { fillApplication, sendUntilAnswered } from "./apply";
import { halfCases, mailsUnderWay, storedCases } from "./state";

const PEOPLE = 240;
const AT_ONCE = 6;
const portal = new PortalUnderTest(FAULTS_PORT);

beforeAll(() => portal.start(), 660_000);
afterAll(() => portal.stop(), 60_000);

/** Loopback addresses of their own, as people have: limits count by address. */
const addressOf = (index: number) => `127.20.${Math.floor(index / 200)}.${1 + (index % 200)}`;

async function inTurns<T>(count: number, work: (index: number) => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  let next = 0;
  const lane = async (): Promise<void> => {
    for (let index = next++; index < count; index = next++) results[index] = await work(index);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  return results;
}

it("loses nothing that was answered when web, worker and PostgreSQL are killed in the middle of submits", {
  timeout: 900_000,
}, async () => {
  const random = randomSource(20261122);
  const ready = await inTurns(PEOPLE, (index) =>
    fillApplication(portal.origin, addressOf(index), { contactEmail: `person-${index}@example.jp` }),
  );

  let isOver = false;
  const killed: ProcessName[] = [];
  const killer = (async () => {
    while (!isOver) {
      await new Promise((resolve) => setTimeout(resolve, 300 + random.below(900)));
      const victim = random.pick(["web", "worker", "postgres"] as const);
      if (!isOver && portal.kill(victim)) killed.push(victim);
      await portal.ready(120_000).catch(() => undefined);
    }
  })();
  const numbers = await inTurns(PEOPLE, async (index) => {
    const { client, check } = ready[index] ?? (await fillApplication(portal.origin, addressOf(index)));
    return sendUntilAnswered(client, check);
  });
  isOver = true;
  await killer;
  await portal.ready(120_000);

  expect(new Set(numbers).size).toBe(PEOPLE);
  const ownerUrl = portal.ownerUrl();
  expect(await storedCases(ownerUrl, numbers)).toEqual(
    numbers.toSorted().map((number) => ({ number, events: 1, seals: 1, mails: 1, submissions: 1 })),
  );
  expect(await halfCases(ownerUrl)).toEqual([]);
  await expect.poll(() => mailsUnderWay(ownerUrl), { timeout: 120_000, interval: 1_000 }).toBe(0);
  console.log(`${PEOPLE} submits; killed: ${killed.join(", ")}`);
});

it("makes one case, one number and one mail of 1,000 sends of the same application at once", {
  timeout: 600_000,
}, async () => {
  const { client, check } = await fillApplication(portal.origin, "127.30.0.1", { contactEmail: "one@example.jp" });
  const clients = Array.from({ length: 1_000 }, (_, index) =>
    client.twin(`127.31.${Math.floor(index / 200)}.${1 + (index % 200)}`),
  );

  const numbers = new Set(await Promise.all(clients.map((twin) => sendUntilAnswered(twin, check))));

  expect(numbers.size).toBe(1);
  expect(await storedCases(portal.ownerUrl(), [...numbers])).toEqual([
    { number: [...numbers][0], events: 1, seals: 1, mails: 1, submissions: 1 },
  ]);
});
