import { openSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { afterEach, beforeEach, expect, it } from "vitest";
import { prepareDatabase } from "@/lib/db/prepare";
import { appConnectionString } from "@/lib/db/roles";
import { ManagedProcess } from "@/lib/server/managed-process";
import { DOMAIN_CONDITION } from "@/lib/server/run-node";
import { cleanEnvironment } from "@/lib/server/test-step";
import { OutsideDatabase } from "@/tests/support/outside-database";
import { runSql } from "@/tests/support/spare-database";

const SECRET = "a secret for tests, known to everyone";
/** Which jobs are in its hands at that moment is a matter of luck. */
const ROUNDS = 4;
const JOBS = 400;
const AWAY_MS = 2_000;
const database = new OutsideDatabase();
const crashes: string[] = [];
let ownerUrl: string;
let worker: ManagedProcess;

beforeEach(async () => {
  ownerUrl = await database.start();
  const appUrl = appConnectionString(ownerUrl, SECRET);
  await prepareDatabase(ownerUrl, { appUrl, log: () => undefined });
  worker = new ManagedProcess({
    file: "lib/server/worker.ts",
    env: { ...cleanEnvironment(process.env), APP_ENV: "demo", SECRET, DATABASE_APP_URL: appUrl, LOG_LEVEL: "silent" },
    nodeFlags: [DOMAIN_CONDITION],
    output: openSync("/dev/null", "w"),
    onCrash: (reason) => crashes.push(reason),
  });
  await worker.start();
}, 120_000);

afterEach(async () => {
  await worker.stop(20_000);
  await database.remove();
}, 60_000);

async function left(): Promise<number> {
  const [row] = await runSql(
    ownerUrl,
    "SELECT count(*)::int AS count FROM graphile_worker.jobs WHERE task_identifier = 'fail-stray-mails'",
  );
  return Number(Object(row).count);
}

/** The database dies while the worker has jobs in its hands, and while it puts away those it has done. */
it("goes on with what was left after the database died under it", { timeout: 400_000 }, async () => {
  for (let round = 0; round < ROUNDS; round += 1) {
    await runSql(ownerUrl, `SELECT graphile_worker.add_job('fail-stray-mails') FROM generate_series(1, ${JOBS})`);
    await expect.poll(left, { timeout: 60_000, interval: 10 }).toBeLessThan(JOBS - 20);
    await database.stop("immediate");
    await pause(AWAY_MS);
    ownerUrl = await database.start();
    await expect.poll(left, { timeout: 60_000, interval: 250 }).toBe(0);
  }
  expect(crashes.length).toBeGreaterThan(0);
});
