import { Logger, runOnce } from "graphile-worker";
import { Pool } from "pg";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import type { Staff } from "@/lib/access/actor";
import { clock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { perform } from "@/lib/db/unit-of-work";
import { scheduleDeclaration } from "@/lib/declarations/commands/publication";
import { acceptDeclaration } from "@/lib/declarations/commands/review";
import { declarationTags } from "@/lib/declarations/tags";
import { env } from "@/lib/env";
import { addDays, toJapanDay } from "@/lib/japan/dates";
import { tasks, timetable } from "@/lib/server/tasks";
import { changeSetting } from "@/lib/settings/commands";
import { createStaff, staffOf } from "@/tests/factories/accounts";
import { createDeclaration, createDraft, findDeclaration } from "@/tests/factories/declarations";
import { createMail, findMail } from "@/tests/factories/mail";

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

let reviewer: Staff;
const pool = new Pool({ connectionString: env().DATABASE_APP_URL, max: 4 });
pool.on("error", () => undefined);
const logger = new Logger(() => () => undefined);

beforeAll(async () => {
  reviewer = await staffOf(await createStaff(["DECLARATIONS", "SETTINGS"]));
});

afterEach(() => clock.shift(0));
afterAll(() => pool.end());

/** Does everything that is due, as the worker does, as the application's role. */
const work = () => runOnce({ pgPool: pool, taskList: tasks, logger, noHandleSignals: true });

async function work1(task: string): Promise<void> {
  await db.$executeRaw`SELECT graphile_worker.add_job(${task})`;
  await work();
}

const seen = ({ id, version }: { id: string; version: number }) => ({ id, version });

async function acceptFor(publishAt: Date) {
  const before = await createDeclaration({ status: "IN_REVIEW", reviewer });
  return perform(reviewer, (uow) => acceptDeclaration(uow, { ...seen(before), publishAt }));
}

it("knows a task for everything on the timetable", () => {
  expect(timetable.filter(({ task }) => tasks[task] === undefined)).toEqual([]);
});

it("publishes at the set time and tells every process", async () => {
  const due = await acceptFor(new Date(Date.now() - 1000));
  const later = await acceptFor(new Date(Date.now() + 60 * MINUTE_MS));

  await work();

  expect(await findDeclaration(due.id)).toMatchObject({ status: "PUBLISHED", publishAt: null });
  expect(await findDeclaration(later.id)).toMatchObject({ status: "ACCEPTED" });
  const told = await db.publication.findFirst({ where: { tags: { has: declarationTags.one(due.number) } } });
  expect(told?.tags).toEqual([declarationTags.all, declarationTags.one(due.number)]);
  const event = await db.auditEvent.findFirst({ where: { subjectId: due.id, action: "declaration.publish" } });
  expect(event).toMatchObject({ actorKind: "system", actorId: "publish-declaration", channel: "job" });
});

it("leaves a case alone whose time was taken back or moved", async () => {
  const back = await acceptFor(new Date(Date.now() + 50));
  await perform(reviewer, (uow) => scheduleDeclaration(uow, { ...seen(back), publishAt: null }));
  const moved = await acceptFor(new Date(Date.now() + 50));
  await perform(reviewer, (uow) =>
    scheduleDeclaration(uow, { ...seen(moved), publishAt: new Date(Date.now() + 60 * MINUTE_MS) }),
  );
  await new Promise((settle) => setTimeout(settle, 100));

  await work();

  expect((await findDeclaration(back.id)).status).toBe("ACCEPTED");
  expect((await findDeclaration(moved.id)).status).toBe("ACCEPTED");
});

it("finds what is due although its job is lost", async () => {
  const due = await acceptFor(new Date(Date.now() - 1000));
  await db.$executeRaw`SELECT graphile_worker.remove_job(${`publish-declaration:${due.id}`})`;

  await work();
  expect((await findDeclaration(due.id)).status).toBe("ACCEPTED");

  await work1("publish-due");
  expect((await findDeclaration(due.id)).status).toBe("PUBLISHED");
});

it("ends a declaration the day after its last valid day, and not before", async () => {
  const today = toJapanDay(clock.now());
  const valid = await createDeclaration({ status: "PUBLISHED", reviewer });
  const over = await createDeclaration({ status: "PUBLISHED", reviewer });
  await db.declaration.update({ where: { id: valid.id }, data: { validUntil: new Date(today) } });
  await db.declaration.update({ where: { id: over.id }, data: { validUntil: new Date(addDays(today, -1)) } });

  await work1("expire-due");

  expect((await findDeclaration(valid.id)).status).toBe("PUBLISHED");
  expect((await findDeclaration(over.id)).status).toBe("EXPIRED");
  expect(await db.publishedDeclaration.count({ where: { number: over.number } })).toBe(0);
});

it("reminds once for each of the set days, and not at all where none is set", async () => {
  const declaration = await createDeclaration({ status: "PUBLISHED", reviewer });
  const validUntil = new Date(addDays(toJapanDay(clock.now()), 30));
  await db.declaration.update({ where: { id: declaration.id }, data: { validUntil } });
  const reminders = () => db.mail.count({ where: { caseId: declaration.id, template: "declaration-expiring" } });

  await work1("remind-due");
  expect(await reminders()).toBe(0);

  const validFrom = toJapanDay(clock.now());
  await perform(reviewer, (uow) =>
    changeSetting(uow, { key: "declaration.reminderDays", value: [60, 30, 7], validFrom }),
  );
  await work1("remind-due");
  await work1("remind-due");
  expect(await reminders()).toBe(1);

  clock.shift(25 * DAY_MS);
  await work1("remind-due");
  expect(await reminders()).toBe(2);
});

it("delivers what is in the outbox, and fails what nobody will try any more", async () => {
  const waiting = await createMail();
  const stray = await createMail();
  await db.$executeRaw`SELECT graphile_worker.remove_job(${`mail:${stray}`})`;

  await work();
  await work1("fail-stray-mails");
  expect(await findMail(waiting)).toMatchObject({ status: "SENT" });
  expect(await findMail(stray)).toMatchObject({ status: "QUEUED" });

  clock.shift(11 * MINUTE_MS);
  await work1("fail-stray-mails");
  expect(await findMail(stray)).toMatchObject({ status: "FAILED", lastError: "最後の送信が途中で終わりました" });
});

it("forgets drafts and proofs whose time is over", async () => {
  const draftId = await createDraft();

  await work1("expire-drafts");
  expect(await db.draft.count({ where: { id: draftId } })).toBe(1);

  clock.shift(31 * DAY_MS);
  await work1("expire-drafts");
  await work1("clear-old-proofs");
  expect(await db.draft.count({ where: { id: draftId } })).toBe(0);
});

it("seals the record and keeps the outcome of its check", async () => {
  await work1("seal-audit");
  await work1("verify-audit");

  expect(await db.auditSeal.count()).toBe(1);
  const event = await db.auditEvent.findFirst({ where: { action: "audit.verify" } });
  expect(event?.after).toMatchObject({ seals: 1, findings: [], hasMore: false });
});
