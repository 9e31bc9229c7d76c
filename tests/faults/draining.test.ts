import { afterAll, beforeAll, expect, it } from "vitest";
import { routes } from "@/lib/routes";
import { FAULTS_PORT, PortalUnderTest } from "@/tests/support/portal";
import { type Filled, fillApplication, sendOnce, sendUntilAnswered, slowSendOf } from "./apply";
import { printFault } from "./fault-line";
import { Reader, type Seen } from "./load";
import { halfCases, storedCases } from "./state";

const DRAIN_SECONDS = 3;
const PEOPLE = 80;
const SENDERS = 4;
/** Milliseconds a signal may take on a machine that does much else. */
const AT_ONCE = 500;
const SETTINGS = { DRAIN_SECONDS: String(DRAIN_SECONDS) };
const portal = new PortalUnderTest(FAULTS_PORT);

beforeAll(() => portal.start(SETTINGS), 660_000);
afterAll(() => portal.stop(), 60_000);

const pause = (milliseconds: number) => new Promise((settle) => setTimeout(settle, milliseconds));

type Send = Seen & { readonly number: string | undefined };

/** Sends once each, one after the other in some lanes, until all have or `isOver`; tells what came of each. */
async function sendInTurns(people: readonly Filled[], sends: Map<Filled, Send>, isOver: () => boolean): Promise<void> {
  const waiting = [...people];
  const lane = async (): Promise<void> => {
    for (let person = waiting.shift(); person !== undefined && !isOver(); person = waiting.shift()) {
      const askedAt = performance.now();
      const { page, number, fault } = await sendOnce(person.client, person.check);
      sends.set(person, { askedAt, endedAt: performance.now(), status: page?.status, fault, number });
      await pause(150);
    }
  };
  await Promise.all(Array.from({ length: SENDERS }, lane));
}

async function peopleFrom(network: string): Promise<Filled[]> {
  const people: Filled[] = [];
  for (let index = 0; index < PEOPLE; index += 1)
    people.push(await fillApplication(portal.origin, `127.24.${network}.${1 + index}`));
  return people;
}

/** Load, then `end`, then the load goes on until the socket has been closed for a while. */
async function endUnderLoad(people: readonly Filled[], end: () => void) {
  const [slow, ...quick] = people;
  if (slow === undefined) throw new Error("Nobody sends.");
  const pages = new Reader(portal.origin + routes.home());
  const readiness = new Reader(`${portal.origin}/api/ready`, { lanes: 1, pause: 50 });
  const sends = new Map<Filled, Send>();
  let isOver = false;
  const sending = sendInTurns(quick, sends, () => isOver);
  await pause(1_500);
  const slowSend = await slowSendOf(portal.origin, slow);

  const askedToEnd = performance.now();
  end();
  await pause(DRAIN_SECONDS * 1000 + 700);
  const slowAnswer = await slowSend.end();
  await pause(500);
  isOver = true;
  await sending;
  const seen = { pages: await pages.stop(), readiness: await readiness.stop() };
  return { ...seen, sends, slowAnswer, askedToEnd, closed: askedToEnd + DRAIN_SECONDS * 1000 };
}

type Ended = Awaited<ReturnType<typeof endUnderLoad>>;

/**
 * What of the load went wrong before the socket closed; and how long readiness still said yes. After that nobody gets in;
 * whoever was in before is answered.
 */
function judge({ pages, readiness, sends, askedToEnd, closed }: Ended) {
  const isBroken = ({ askedAt, endedAt, fault }: Seen) =>
    fault !== undefined && (endedAt < closed || (fault !== "ECONNREFUSED" && askedAt < closed - AT_ONCE));
  const broken = (seen: readonly Seen[]) => seen.filter(isBroken);
  const served = pages.filter(({ askedAt, status }) => askedAt > askedToEnd && askedAt < closed && status === 200);
  const stillReady = readiness.filter(
    ({ askedAt, status }) => askedAt > askedToEnd + AT_ONCE && status === 200 && askedAt < closed,
  );
  const acknowledged = [...sends.values()].flatMap(({ number }) => number ?? []);
  const failed = [...sends.values()].filter(({ number }) => number === undefined);
  return {
    ...{ served: served.length, stillReady: stillReady.length, acknowledged, failed: failed.length },
    brokenPages: broken(pages).length,
    brokenSends: broken(failed).length,
    wrong: failed.filter(({ status }) => status !== undefined).map(({ status }) => status),
  };
}

async function show(fault: string, people: readonly Filled[], ended: Ended) {
  const judged = judge(ended);
  await portal.ready(120_000);
  const numbers: string[] = [];
  for (const { client, check } of people) numbers.push(await sendUntilAnswered(client, check));
  const stored = await storedCases(portal.ownerUrl(), numbers);
  printFault({
    fault,
    sent: `${ended.sends.size + 1} submits and ${ended.pages.length} page reads around it`,
    acknowledged: `${judged.acknowledged.length} submits, and the one under way (${ended.slowAnswer.status}); ${judged.served} pages while draining, ready ${judged.stillReady} times`,
    found: `${stored.length} cases of ${people.length} people, each once; before the socket closed ${judged.brokenSends} submits and ${judged.brokenPages} pages broke`,
  });
  expect(judged).toMatchObject({ stillReady: 0, brokenPages: 0, brokenSends: 0, wrong: [] });
  expect(judged.served).toBeGreaterThan(0);
  expect(ended.slowAnswer.status).toBe(303);
  expect(new Set(numbers).size).toBe(people.length);
  expect(judged.acknowledged.filter((number) => !numbers.includes(number))).toEqual([]);
  expect(stored).toEqual(
    numbers.toSorted().map((number) => ({ number, events: 1, seals: 1, mails: 1, submissions: 1 })),
  );
  expect(await halfCases(portal.ownerUrl())).toEqual([]);
}

it("drops no submit when the web server is asked to end under load", { timeout: 400_000 }, async () => {
  const people = await peopleFrom("0");
  const ended = await endUnderLoad(people, () => portal.kill("web", "SIGTERM"));
  await show("SIGTERM to the web server", people, ended);
});

it("drops no submit when the whole portal is asked to end under load", { timeout: 600_000 }, async () => {
  const people = await peopleFrom("1");
  let stopped = Promise.resolve();
  const ended = await endUnderLoad(people, () => {
    stopped = portal.pause();
  });
  await stopped;
  await portal.start(SETTINGS);
  await show("SIGTERM to the launcher", people, ended);
});
