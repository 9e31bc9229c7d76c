import { execFileSync } from "node:child_process";
import { afterAll, beforeAll, expect, it } from "vitest";
import { clock } from "@/lib/clock";
import { formatTime, toJapanDay } from "@/lib/japan/dates";
import { routes } from "@/lib/routes";
import { cleanEnvironment } from "@/lib/server/test-step";
import { PortalUnderTest } from "@/tests/support/portal";

const TOKEN = "a-token-for-tests-known-to-everyone";
const portal = new PortalUnderTest(3450);
const READ = ["/", routes.declarations(), "/about", "/open-data/declarations.json"];
const CLOSED = [routes.status(), routes.applyStart(), routes.signIn(), routes.admin(), routes.mypage(), "/api/session"];

const PATIENCE = 1_800_000;
beforeAll(() => portal.start({ METRICS_TOKEN: TOKEN }, PATIENCE), PATIENCE);
afterAll(() => portal.stop(), 60_000);

function maintenance(...words: string[]): string {
  const command = ["--import", "tsx", "lib/server/maintenance-command.ts", ...words];
  return execFileSync(process.execPath, command, {
    env: { ...cleanEnvironment(process.env), DATA_DIR: portal.dataDir, APP_ENV: "demo" },
    encoding: "utf8",
  });
}

/** Each read to its end: an answer counts among the figures when it has gone out as a whole. */
async function statusOf(path: string): Promise<number> {
  const answer = await fetch(portal.origin + path, { redirect: "manual" });
  await answer.arrayBuffer();
  return answer.status;
}

const statuses = (paths: readonly string[]) => Promise.all(paths.map(statusOf));
const aSecond = () => new Promise((settle) => setTimeout(settle, 1_200));
const inHours = (hours: number) => {
  const moment = new Date(clock.now().getTime() + hours * 3_600_000);
  return `${toJapanDay(moment)} ${formatTime(moment)}`;
};

it("tells its figures to whoever has the token, and to nobody else", { timeout: 60_000 }, async () => {
  await statuses([...READ, ...CLOSED, "/status/D-2026-7K3M9X", "/nowhere/hanako@example.jp"]);
  const ask = (headers: Record<string, string>) => fetch(`${portal.origin}/api/metrics`, { headers });
  const [bare, wrong, right] = [
    await ask({}),
    await ask({ authorization: `Bearer ${TOKEN}x` }),
    await ask({ authorization: `Bearer ${TOKEN}` }),
  ];
  const text = await right.text();

  expect([bare.status, wrong.status, right.status]).toEqual([401, 401, 200]);
  expect(right.headers.get("cache-control")).toBe("no-store");
  for (const name of [
    'portal_answers_total{route="/status",status="2xx"}',
    'portal_answer_seconds_bucket{le="1",kind="procedure",status="2xx"}',
    'portal_database_connections{pool="queries",state="idle"}',
    'portal_requests_turned_away_total{place="submit"} 0',
    "portal_documents_kept",
    "portal_documents_from_memory_total",
    "portal_publications_read_age_seconds 0.",
    "portal_mails_waiting",
    "portal_jobs_failed 0",
    "portal_job_oldest_seconds",
    "portal_database_reachable 1",
    "portal_ready 1",
    "portal_maintenance 0",
    "nodejs_eventloop_lag_p99_seconds",
    "process_resident_memory_bytes",
  ])
    expect(text).toContain(name);
  expect(text).toMatch(/portal_worker_connections [1-9]/);
  expect(text).not.toMatch(/hanako|D-2026-7K3M9X|127\.0\.0\.1|example\.jp/);
});

it("closes procedures and goes on showing pages, also without a database", { timeout: 120_000 }, async () => {
  expect(maintenance()).toContain("すべての手続きが使えます");
  expect(maintenance("on", "--until", inHours(1))).toContain("手続きを止めています");
  await aSecond();

  expect(await statuses(READ)).toEqual([200, 200, 200, 200]);
  expect(await statuses(CLOSED)).toEqual(CLOSED.map(() => 503));
  portal.kill("postgres");
  const closed = await fetch(portal.origin + routes.status());
  expect(await statuses(["/", "/api/health", "/api/ready"])).toEqual([200, 200, 200]);
  expect(await (await fetch(`${portal.origin}/api/ready`)).json()).toMatchObject({ maintenance: true, ready: true });

  const text = await closed.text();
  expect(closed.status).toBe(503);
  expect(Number(closed.headers.get("retry-after"))).toBeGreaterThan(3_400);
  expect(text).toContain("ごろに終わる予定です。");
  expect(text).toContain('rel="stylesheet"');

  expect(maintenance("off")).toContain("すべての手続きが使えます");
  await portal.ready();
  await aSecond();
  expect(await statuses([routes.status(), routes.signIn()])).toEqual([200, 200]);
});

it("announces on the pages of procedures what is to come", { timeout: 60_000 }, async () => {
  expect(maintenance("on", "--from", inHours(1), "--until", inHours(2))).toContain("予告しています");
  await aSecond();
  const page = await fetch(portal.origin + routes.applyStart());

  expect(page.status).toBe(200);
  expect(await page.text()).toContain("メンテナンスのお知らせ");
  maintenance("off");
});

it("takes no time that it cannot understand, and says how to write one", () => {
  expect(() => maintenance("on", "--until", "tomorrow")).toThrow("tomorrow is no time: write it as 2026-12-05 06:00.");
  expect(() => maintenance("on", "--until", "2020-01-01 00:00")).toThrow("It has to end after it begins");
  expect(() => maintenance("perhaps")).toThrow("Say on or off");
});
