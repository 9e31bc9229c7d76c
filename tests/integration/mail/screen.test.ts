import { randomUUID } from "node:crypto";
import { beforeAll, expect, it } from "vitest";
import type { Staff } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import { attempt } from "@/lib/db/unit-of-work";
import { retryMail } from "@/lib/mail/commands";
import { deliverMail } from "@/lib/mail/deliver";
import { mailFilterSchema } from "@/lib/mail/filters";
import { countMails, getMail, listMails, MAIL_PAGE_SIZE } from "@/lib/mail/queries";
import { createStaff, staffOf } from "@/tests/factories/accounts";
import { createMail, findMail } from "@/tests/factories/mail";

let postmaster: Staff;
let reviewer: Staff;
let auditor: Staff;
let keeperOfOffices: Staff;

beforeAll(async () => {
  postmaster = await staffOf(await createStaff(["MAIL"]));
  reviewer = await staffOf(await createStaff(["DECLARATIONS"]));
  keeperOfOffices = await staffOf(await createStaff(["OFFICES"]));
  auditor = await staffOf(await createStaff(["AUDIT"]));
});

const refuse = () => Promise.reject(Object.assign(new Error(), { code: "ECONNECTION" }));

async function createFailedMail(): Promise<string> {
  const id = await createMail();
  await deliverMail(id, { isLastTry: true, send: refuse });
  return id;
}

const eventsOf = (id: string) =>
  db.auditEvent.findMany({
    where: { subjectKind: "mail", subjectId: id },
    select: { action: true, actorId: true },
    orderBy: { seq: "asc" },
  });

const jobsOf = (id: string) => db.$queryRaw`
  SELECT task_identifier AS task, attempts FROM graphile_worker.jobs WHERE key = ${`mail:${id}`}`;

it("sends again what could not be sent, with a new set of tries, and records who asked", async () => {
  const id = await createFailedMail();

  const outcome = await attempt(postmaster, (uow) => retryMail(uow, { id }));

  expect(outcome.ok).toBe(true);
  expect(await findMail(id)).toMatchObject({ status: "QUEUED", attempts: 0 });
  expect(await jobsOf(id)).toEqual([{ task: "deliver-mail", attempts: 0 }]);
  expect(await eventsOf(id)).toEqual([{ action: "mail.retry", actorId: postmaster.accountId }]);
});

it.each([
  ["an auditor", () => auditor, "RecordNotFound"],
  ["a reviewer, for a mail of no case", () => reviewer, "RecordNotFound"],
])("refuses to send again for %s", async (_who, actor, refusal) => {
  const id = await createFailedMail();

  const outcome = await attempt(actor(), (uow) => retryMail(uow, { id }));

  expect(outcome).toMatchObject({ ok: false, error: { name: refusal } });
  expect(await findMail(id)).toMatchObject({ status: "FAILED" });
  expect(await eventsOf(id)).toEqual([]);
});

it("refuses to send a delivered mail again", async () => {
  const id = await createMail();
  await deliverMail(id, { isLastTry: false, send: null });

  const outcome = await attempt(postmaster, (uow) => retryMail(uow, { id }));

  expect(outcome).toMatchObject({ ok: false, error: { name: "DomainError" } });
  expect(await findMail(id)).toMatchObject({ status: "SENT" });
});

it("shows a mail's text once it is recorded who read it, and never what opens something", async () => {
  const plain = await createMail();
  const secret = await createMail({ template: "status-code", text: "確認コード：204816" });

  expect(await getMail(postmaster, plain)).toMatchObject({
    body: expect.stringContaining("受け付けました"),
    mayRetry: true,
  });
  expect(await getMail(postmaster, secret)).toMatchObject({ body: null });
  expect(await eventsOf(plain)).toEqual([{ action: "mail.view", actorId: postmaster.accountId }]);
});

it("shows each person only the mails of their work", async () => {
  const caseId = randomUUID();
  const ofCase = await createMail({}, caseId);
  const ofOffice = await createMail({}, randomUUID(), "office");
  const ofNothing = await createMail();
  const seenBy = async (actor: Staff) => {
    const { items } = await listMails(actor, {});
    return [ofCase, ofOffice, ofNothing].map((id) => items.some((item) => item.id === id));
  };

  expect(await seenBy(postmaster)).toEqual([true, true, true]);
  expect(await seenBy(reviewer)).toEqual([true, false, false]);
  expect(await seenBy(keeperOfOffices)).toEqual([false, true, false]);
  expect(await seenBy(auditor)).toEqual([false, false, false]);
  expect(await getMail(reviewer, ofCase)).not.toBeNull();
  expect(await getMail(reviewer, ofOffice)).toBeNull();
  expect(await getMail(reviewer, ofNothing)).toBeNull();
  expect(await getMail(keeperOfOffices, ofOffice)).toMatchObject({ mayRetry: true });
  expect(await getMail(keeperOfOffices, ofCase)).toBeNull();
  expect((await countMails(auditor)).of("QUEUED")).toBe(0);
});

it("finds each word of a subject, in any case of letters, and takes signs as signs", async () => {
  const caseId = randomUUID();
  const id = await createMail({ subject: "【受付】Action宣言 100%_完了" }, caseId);
  const found = async (words: string) => (await listMails(postmaster, { caseId, words })).items.map((mail) => mail.id);

  expect(await found("action 受付")).toEqual([id]);
  expect(await found("受付\u3000100%_")).toEqual([id]);
  expect(await found("受付 差し戻し")).toEqual([]);
  expect(await found("受%了")).toEqual([]);
});

it("takes the empty fields of a filter form, and what it does not know, as no filter", () => {
  const sent = { q: " ", status: "", template: "", before: "x", after: "" };

  expect(Object.values(mailFilterSchema.parse(sent)).filter((value) => value !== undefined)).toEqual([]);
});

it("pages forwards and back without a gap", async () => {
  const caseId = randomUUID();
  for (let count = 0; count < MAIL_PAGE_SIZE + 3; count += 1) await createMail({}, caseId);

  const first = await listMails(postmaster, { caseId });
  const second = await listMails(postmaster, { caseId, before: first.next });
  const back = await listMails(postmaster, { caseId, after: second.previous });

  expect([first.items.length, second.items.length]).toEqual([MAIL_PAGE_SIZE, 3]);
  expect([first.previous, second.next]).toEqual([undefined, undefined]);
  expect(back.items.map(({ id }) => id)).toEqual(first.items.map(({ id }) => id));
  expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(MAIL_PAGE_SIZE + 3);
});
