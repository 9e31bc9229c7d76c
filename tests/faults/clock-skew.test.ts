import { afterAll, beforeAll, expect, it } from "vitest";
import { FAULTS_PORT, PortalUnderTest } from "@/tests/support/portal";
import { runScript } from "@/tests/support/run-script";
import { MovedClocks } from "./clocks";
import { printFault } from "./fault-line";
import { askOwner } from "./owner-query";

const portal = new PortalUnderTest(FAULTS_PORT);
const clocks = new MovedClocks();
const SECOND = 1_000;
const SKEW = 120 * SECOND;
/** The worker looks for what is due once a minute and may have to start first, on a machine that does much else. */
const ROUND = 180 * SECOND;

beforeAll(async () => {
  Object.assign(process.env, { E2E_DATA_DIR: portal.dataDir, BASE_URL: portal.origin });
  await portal.start(clocks.environment);
}, 660_000);
afterAll(async () => {
  await portal.stop();
  clocks.remove();
}, 60_000);

type Released = {
  readonly status: string;
  readonly releases: number;
  /** How many of each letter about entries of the year went to the same person. */
  readonly alike: number;
};

async function resultOf(year: number): Promise<Released | undefined> {
  const sql = `SELECT r.status::text AS status,
    (SELECT count(*)::int FROM audit_event e WHERE e.subject_id = r.id::text AND e.action = 'awardResult.release') AS releases,
    (SELECT max(letters)::int FROM (SELECT count(*) AS letters FROM mail m JOIN award_entry n ON n.id = m.case_id
      WHERE n.edition_id = r.edition_id GROUP BY m.template, m.recipient) counted) AS alike
    FROM award_result r JOIN award_edition a ON a.id = r.edition_id WHERE a.fiscal_year = $1`;
  return (await askOwner<Released>(portal.ownerUrl(), sql, [year]))[0];
}

it.each([
  ["ahead of", SKEW, 160],
  ["behind", -SKEW, 60],
])(
  "releases a result once, and no further from its time than the clocks are apart, when the worker is two minutes %s the web server",
  {
    timeout: 500_000,
  },
  async (what, offset, seconds) => {
    await clocks.move({ worker: offset });
    portal.kill("worker");
    const due = new Date(Date.now() + seconds * SECOND);
    const year = Number(await runScript("award-script", ["decided", due.toISOString()]));
    const isShown = async () =>
      (await (await fetch(`${portal.origin}/awards/${year}`)).text()).includes("受賞者を発表しました");
    const before = await isShown();

    const isReleased = async () => (await resultOf(year))?.status;
    await expect.poll(isReleased, { timeout: 400_000, interval: 500 }).toBe("RELEASED");
    const late = Date.now() - due.getTime();
    await new Promise((settle) => setTimeout(settle, 65 * SECOND));
    const found = await resultOf(year);
    const after = await isShown();

    printFault({
      fault: `worker two minutes ${what} the web server`,
      sent: "a release at a set time",
      acknowledged: `page shows it ${before ? "" : "not "}before, ${after ? "" : "not "}after`,
      found: `released ${found?.releases} time, no letter more than ${found?.alike} time, ${Math.abs(Math.round(late / SECOND))} s ${late < 0 ? "early" : "late"}`,
    });
    expect([before, after]).toEqual([false, true]);
    expect(found).toEqual({ status: "RELEASED", releases: 1, alike: 1 });
    expect(late).toBeGreaterThan(-SKEW - SECOND);
    expect(late).toBeLessThan(Math.max(0, -offset) + ROUND);
  },
);
