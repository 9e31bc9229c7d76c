import { mkdirSync } from "node:fs";
import { Registry } from "@prometheus-io/client";
import { expect, it } from "vitest";
import { recordVerification } from "@/lib/audit/verify";
import { applicationUrl } from "@/lib/db/connection";
import { perform } from "@/lib/db/unit-of-work";
import { env } from "@/lib/env";
import { tellRefusal } from "@/lib/rate-limit/told-refusals";
import { measureStanding } from "@/lib/server/metrics/standing";
import { readWork } from "@/lib/server/metrics/work";
import { createMail } from "@/tests/factories/mail";
import { ownerUrl } from "@/tests/support/database";
import { runSql } from "@/tests/support/spare-database";

it("counts what waits and what failed, as the role of the application sees it", async () => {
  const [late, failed] = [await createMail(), await createMail()];
  await runSql(ownerUrl, `UPDATE mail SET created_at = now() - interval '1 hour' WHERE id = '${late}'`);
  await runSql(ownerUrl, `UPDATE mail SET status = 'FAILED' WHERE id = '${failed}'`);
  await runSql(ownerUrl, "SELECT graphile_worker.add_job('begin-day', run_at => now() - interval '90 seconds')");
  await runSql(ownerUrl, "SELECT graphile_worker.add_job('begin-day', run_at => now() + interval '1 day')");
  await runSql(ownerUrl, "SELECT graphile_worker.add_job('expire-due', job_key => 'spent')");
  await runSql(ownerUrl, "UPDATE graphile_worker._private_jobs SET attempts = max_attempts WHERE key = 'spent'");

  const work = await readWork(applicationUrl());

  expect(work).toMatchObject({ mailsFailed: 1, jobsFailed: 1, workers: 0, auditFindings: null });
  expect(work?.mailsWaiting).toBe(1);
  expect(work?.oldestMailSeconds).toBeGreaterThan(3_500);
  // The jobs of both mails, and the one that was due.
  expect(work?.jobsWaiting).toBe(3);
  expect(work?.oldestJobSeconds).toBeGreaterThan(80);
});

it("tells what the last verification of the record found, and when it was", async () => {
  const verification = { chains: 1, events: 2, seals: 0, findings: ["one", "two"], hasMore: false };
  await perform({ kind: "system", job: "verify-audit" }, (uow) => recordVerification(uow, verification));

  const work = await readWork(applicationUrl());

  expect(work?.auditFindings).toBe(2);
  expect(work?.auditAgeSeconds).toBeLessThan(60);
});

it("counts refusals by limit, and says that it is ready", async () => {
  mkdirSync(env().DATA_DIR, { recursive: true });
  const registry = new Registry();
  measureStanding(registry);
  tellRefusal("sign-in");
  const text = await registry.metrics();

  expect(text).toContain('portal_limit_refusals_total{limit="sign-in"} 1');
  expect(text).toContain("portal_ready 1");
  expect(text).toMatch(/^portal_disk_free_bytes \d+/m);
});

it("says nothing of a database that is away", async () => {
  expect(await readWork("postgresql://portal_app:wrong@127.0.0.1:9/portal")).toBeNull();
});
