import { randomUUID } from "node:crypto";
import { Logger, runOnce } from "graphile-worker";
import { Pool } from "pg";
import { afterAll, expect, it } from "vitest";
import type { Member } from "@/lib/access/actor";
import { clock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { env } from "@/lib/env";
import { tasks, timetable } from "@/lib/server/tasks";
import { foundOrganization } from "@/tests/factories/members";

const pool = new Pool({ connectionString: env().DATABASE_APP_URL, max: 4 });
pool.on("error", () => undefined);
const logger = new Logger(() => () => undefined);
afterAll(() => pool.end());

/** Does everything that is due, as the worker does, as the application's role. */
async function morning(): Promise<void> {
  await db.$executeRaw`SELECT graphile_worker.add_job('send-digests')`;
  await runOnce({ pgPool: pool, taskList: tasks, logger, noHandleSignals: true });
}

async function waitFor({ accountId }: Member, organizationId: string): Promise<void> {
  const subject = "【受付】申請を受け付けました（D-2026-7K3M9X）";
  const caseId = randomUUID();
  await db.memberNotice.create({ data: { accountId, organizationId, caseId, subject, createdAt: clock.now() } });
}

it("writes to everybody for whom something waits, at eight in the morning of Japan, and to each once", async () => {
  const organizations = [await foundOrganization(), await foundOrganization()];
  for (const { owner, organizationId } of organizations) await waitFor(owner, organizationId);

  await morning();
  await morning();

  for (const { owner } of organizations) {
    const { email } = await db.account.findUniqueOrThrow({ where: { id: owner.accountId } });
    expect(await db.mail.count({ where: { recipient: email, template: "member-digest" } })).toBe(1);
  }
  expect(timetable.find(({ task }) => task === "send-digests")).toMatchObject({ match: "0 23 * * *" });
});
