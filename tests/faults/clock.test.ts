import { afterAll, beforeAll, expect, it } from "vitest";
import { z } from "zod";
import { fiscalYearOf } from "@/lib/japan/dates";
import { routes } from "@/lib/routes";
import { FormClient } from "@/tests/support/form-client";
import { FAULTS_PORT, PortalUnderTest } from "@/tests/support/portal";
import { runScript } from "@/tests/support/run-script";
import { fillApplication, sendOnce } from "./apply";
import { MovedClocks } from "./clocks";
import { printFault } from "./fault-line";
import { askOwner } from "./owner-query";
import { beginSlowSend } from "./slow-send";

const portal = new PortalUnderTest(FAULTS_PORT);
const clocks = new MovedClocks();
const SECOND = 1_000;

beforeAll(async () => {
  Object.assign(process.env, clocks.environment, { E2E_DATA_DIR: portal.dataDir, BASE_URL: portal.origin });
  await portal.start(clocks.environment);
}, 660_000);
afterAll(async () => {
  await portal.stop();
  clocks.remove();
}, 60_000);

const japan = (text: string) => new Date(`${text}+09:00`);
const untilClock = (instant: number) => new Promise((settle) => setTimeout(settle, instant - clocks.now()));

const ENTRANTS = 41;
const draftsShape = z.object({
  editionId: z.uuid(),
  cookie: z.string(),
  drafts: z.array(z.object({ draftId: z.uuid(), organizationId: z.uuid(), session: z.string() })),
});

it("takes what arrived by the second of a deadline, and refuses what came after with the sentence", {
  timeout: 400_000,
}, async () => {
  const deadline = japan("2027-03-31T17:00:00");
  await clocks.moveTo(new Date(deadline.getTime() - 20 * 60 * SECOND));
  const words = [deadline.toISOString(), String(ENTRANTS)];
  const { editionId, cookie, drafts } = draftsShape.parse(JSON.parse(await runScript("entry-drafts-script", words)));
  const entrants = [];
  for (const [place, { draftId, session }] of drafts.entries()) {
    const client = new FormClient(portal.origin, `127.25.0.${1 + place}`);
    client.hold(cookie, session);
    entrants.push({ client, check: await client.open(routes.mypageAwardCheck(draftId)) });
  }
  const [slow, ...others] = entrants;
  if (slow === undefined) throw new Error("Nobody enters.");

  await clocks.moveTo(new Date(deadline.getTime() - 6 * SECOND));
  const sends = others.map(async ({ client, check }, place) => {
    await untilClock(deadline.getTime() + (place - 20) * 200);
    const from = clocks.now();
    const page = await client.press(check, "この内容で送信する", { consentTerms: "yes" });
    return { from, to: clocks.now(), page, isTaken: /\/mypage\/awards\/A-/.test(page.path) };
  });
  await untilClock(deadline.getTime() - SECOND);
  const { values } = slow.check.formWith("この内容で送信する");
  const url = new URL(slow.check.path, portal.origin);
  const whole = { ...values, consentTerms: "yes" };
  const slowSend = await beginSlowSend({ url, values: whole, cookie: slow.client.cookies, address: "127.25.1.1" });
  await untilClock(deadline.getTime() + SECOND);
  const slowAnswer = await slowSend.end();
  const sent = await Promise.all(sends);
  const stored = await askOwner<{ arrived_at: Date }>(
    portal.ownerUrl(),
    "SELECT arrived_at FROM award_entry WHERE edition_id = $1",
    [editionId],
  );

  const taken = sent.filter(({ isTaken }) => isTaken);
  const refused = sent.filter(({ isTaken }) => !isTaken);
  printFault({
    fault: "the clock passes 31 March 17:00, a deadline",
    sent: `${sent.length} entries from 4 s before to 4 s after, one begun before and ended after`,
    acknowledged: `${taken.length} taken, ${refused.length} refused, the one over it ${slowAnswer.location}`,
    found: `${stored.length} entries, the last arrived ${lastBefore(stored, deadline)} ms before the deadline`,
  });
  expect(sent.filter(({ to, isTaken }) => to <= deadline.getTime() && !isTaken)).toEqual([]);
  expect(taken.filter(({ from }) => from > deadline.getTime())).toEqual([]);
  expect([taken.length > 10, refused.length > 10]).toEqual([true, true]);
  for (const { page } of refused) expect(page.text).toContain("過ぎて届いたため、受け付けられません");
  expect(slowAnswer).toMatchObject({ status: 303, location: expect.stringContaining("/mypage/awards/A-") });
  expect(stored).toHaveLength(taken.length + 1);
  expect(stored.filter(({ arrived_at }) => arrived_at > deadline)).toEqual([]);
});

function lastBefore(stored: readonly { arrived_at: Date }[], deadline: Date): number {
  return Math.min(...stored.map(({ arrived_at }) => deadline.getTime() - arrived_at.getTime()));
}

it.each([
  ["the fiscal year ends", "2027-04-01T00:00:00", "127.25.2", ["2027-03-31", "2027-04-01"]],
  ["29 February begins", "2028-02-29T00:00:00", "127.25.3", ["2028-02-28", "2028-02-29"]],
  ["29 February ends", "2028-03-01T00:00:00", "127.25.4", ["2028-02-29", "2028-03-01"]],
])("numbers and dates are those of Japan when %s", { timeout: 200_000 }, async (what, text, network, days) => {
  const midnight = japan(text).getTime();
  await clocks.moveTo(new Date(midnight - 10 * 60 * SECOND));
  const people = [];
  for (let place = 0; place < 16; place += 1)
    people.push(
      await fillApplication(portal.origin, `${network}.${1 + place}`, { contactEmail: `y${place}@example.jp` }),
    );

  await clocks.moveTo(new Date(midnight - 4 * SECOND));
  const sent = await Promise.all(
    people.map(async ({ client, check }, place) => {
      await untilClock(midnight + (place - 8) * 400);
      return (await sendOnce(client, check)).number ?? "";
    }),
  );
  const stored = await askOwner<{ number: string; day: string; fiscal_year: number }>(
    portal.ownerUrl(),
    `SELECT number, fiscal_year, to_char(received_at AT TIME ZONE 'Asia/Tokyo', 'YYYY-MM-DD') AS day
       FROM declaration WHERE number = ANY($1) ORDER BY received_at`,
    [sent],
  );

  const years = [...new Set(stored.map(({ number }) => number.slice(2, 6)))];
  printFault({
    fault: what,
    sent: `${people.length} submits around midnight in Japan`,
    acknowledged: `${new Set(sent).size} numbers of ${years.join(" and ")}`,
    found: `${stored.length} cases of ${[...new Set(stored.map(({ day }) => day))].join(" and ")}`,
  });
  expect(stored).toHaveLength(people.length);
  expect([...new Set(stored.map(({ day }) => day))]).toEqual(days);
  for (const { number, day, fiscal_year } of stored) {
    expect([number.slice(2, 6), fiscal_year]).toEqual([String(fiscalYearOf(day)), fiscalYearOf(day)]);
  }
});
