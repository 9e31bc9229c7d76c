import { afterEach, beforeAll, describe, expect, it } from "vitest";
import type { Staff } from "@/lib/access/actor";
import { chooseAudience, leaveOut, takeBack } from "@/lib/bulk-mail/commands/choose";
import { releaseLetter } from "@/lib/bulk-mail/commands/release";
import { recallLetter, reviseLetter, scheduleLetter } from "@/lib/bulk-mail/commands/schedule";
import { createLetter, editLetter } from "@/lib/bulk-mail/commands/write";
import { bulkMailWorkflow } from "@/lib/bulk-mail/workflow";
import { db } from "@/lib/db/client";
import { attempt, perform } from "@/lib/db/unit-of-work";
import { listMails } from "@/lib/mail/queries";
import { eraseMailsOf } from "@/lib/retention/records/mails";
import { type WorkflowRow, workflowRows } from "@/lib/workflow/table";
import { createStaff, staffOf } from "@/tests/factories/accounts";
import { type ConsultationOrder, createConsultationRow } from "@/tests/factories/consultation-rows";
import { worker } from "@/tests/factories/declarations";
import { newAddress, newcomer } from "@/tests/factories/members";

const text = {
  kind: "notice",
  subject: "{{受付番号}}について",
  body: "{{団体名}} {{担当者名}} 様\nお知らせです。",
} as const;
const group = { flow: "consultation", statuses: ["ANSWERED"] } as const;

let officer: Staff;

beforeAll(async () => {
  officer = await staffOf(await createStaff(["MAIL", "CONSULTATIONS"]));
});

/** Each test writes to its own prefecture, and leaves nothing on its way. */
let places = 1;
let place = "01";
afterEach(async () => {
  places += 1;
  place = String(places).padStart(2, "0");
  for (const { id, version } of await db.bulkMail.findMany({ where: { status: "SCHEDULED" } }))
    await perform(officer, (uow) => recallLetter(uow, { id, version }));
});

const answered = (parts: ConsultationOrder = {}) =>
  createConsultationRow({ status: "ANSWERED", prefectureCode: place, ...parts });
const letterOf = (id: string) => db.bulkMail.findUniqueOrThrow({ where: { id } });
const recipientsOf = (letterId: string) =>
  db.bulkMailRecipient.findMany({ where: { letterId }, include: { cases: true }, orderBy: { id: "asc" } });
const mailsOf = (letterId: string) =>
  db.mail.findMany({ where: { bulkRecipient: { letterId } }, orderBy: { recipient: "asc" } });

async function draft(parts: Partial<Parameters<typeof createLetter>[1]> = {}, chosen: object = {}) {
  const id = await perform(officer, (uow) => createLetter(uow, { ...text, ...parts }));
  await perform(officer, (uow) => chooseAudience(uow, { id, version: 1, ...group, prefecture: place, ...chosen }));
  return id;
}

async function schedule(id: string, count: number) {
  const { version } = await letterOf(id);
  return attempt(officer, (uow) => scheduleLetter(uow, { id, version, count }));
}

/** As if ten minutes had gone by. */
async function afterTenMinutes(id: string) {
  await db.bulkMail.update({ where: { id }, data: { releaseAt: new Date(Date.now() - 1000) } });
  await releaseLetter(id);
}

describe("the group of a letter", () => {
  it("is empty until it is chosen, and nothing goes out to it", async () => {
    const id = await perform(officer, (uow) => createLetter(uow, text));

    expect(await recipientsOf(id)).toEqual([]);
    expect(await schedule(id, 0)).toMatchObject({
      ok: false,
      error: { message: "宛先がまだ選ばれていません。先に宛先を選んでください。" },
    });
  });

  it("is the set that the tables say: one person each, with every case, and nobody who was erased", async () => {
    const email = newAddress();
    const [first, second] = [
      await answered({ contactEmail: email }),
      await answered({ contactEmail: email.toUpperCase() }),
    ];
    const other = await answered();
    await answered({ erasedAt: new Date() });
    await createConsultationRow({ status: "CLOSED", prefectureCode: place });

    const id = await draft();

    const found = (await recipientsOf(id)).map(({ cases }) => cases.map(({ caseId }) => caseId).sort());
    expect(found.sort()).toEqual([[first.id, second.id].sort(), [other.id]].sort());
  });

  it("leaves out and takes back one by one, and keeps who was left out when the group is chosen anew", async () => {
    const [one] = [await answered(), await answered()];
    const id = await draft();
    const own = await db.bulkMailRecipient.findFirstOrThrow({
      where: { letterId: id, cases: { some: { caseId: one.id } } },
    });

    await perform(officer, (uow) => leaveOut(uow, { id, version: 2, recipient: own.id, reason: "電話で伝えた" }));
    await perform(officer, (uow) => chooseAudience(uow, { id, version: 3, ...group, prefecture: place }));
    const again = await db.bulkMailRecipient.findFirstOrThrow({ where: { letterId: id, exclusion: "officer" } });
    expect(again).toMatchObject({ key: own.key, reason: "電話で伝えた" });

    await perform(officer, (uow) => takeBack(uow, { id, version: 4, recipient: again.id }));
    expect(await db.bulkMailRecipient.count({ where: { letterId: id, exclusion: null } })).toBe(2);
  });

  it("leaves whoever wants only what is mandatory out of a notice, and into what has to reach everybody", async () => {
    const { accountId } = await newcomer();
    const { email } = await db.account.update({ where: { id: accountId }, data: { noticeMode: "MANDATORY" } });
    await answered({ contactEmail: email });
    await answered();
    const id = await draft();
    expect((await recipientsOf(id)).map(({ exclusion }) => exclusion).sort()).toEqual([null, "notices"].sort());

    await perform(officer, (uow) => editLetter(uow, { id, version: 2, ...text, kind: "mandatory" }));

    expect((await recipientsOf(id)).map(({ exclusion }) => exclusion)).toEqual([null, null]);
  });

  it("is chosen among the cases of one's own duty alone", async () => {
    const id = await perform(officer, (uow) => createLetter(uow, text));
    const asked = { id, version: 1, flow: "declaration", statuses: ["PUBLISHED"] };

    expect(await attempt(officer, (uow) => chooseAudience(uow, asked))).toMatchObject({
      ok: false,
      error: { name: "NotPermitted" },
    });
    const other = await staffOf(await createStaff(["CONSULTATIONS"]));
    expect(await attempt(other, (uow) => createLetter(uow, text))).toMatchObject({ ok: false });
  });
});

describe("sending", () => {
  it("asks for the number of people, and waits ten minutes in which nothing is written", async () => {
    await answered();
    await answered();
    const id = await draft();

    expect(await schedule(id, 3)).toMatchObject({
      ok: false,
      error: { fields: { count: expect.stringContaining("2人") } },
    });
    expect(await schedule(id, 2)).toMatchObject({ ok: true, value: { status: "SCHEDULED" } });
    await releaseLetter(id);

    expect(await mailsOf(id)).toEqual([]);
    expect((await letterOf(id)).status).toBe("SCHEDULED");
  });

  it("is taken back within the ten minutes, after which nothing is ever sent", async () => {
    await answered();
    const id = await draft();
    await schedule(id, 1);

    const { version } = await letterOf(id);
    await perform(officer, (uow) => recallLetter(uow, { id, version }));
    await db.bulkMail.update({ where: { id }, data: { releaseAt: new Date(Date.now() - 1000) } });
    await releaseLetter(id);

    expect(await letterOf(id)).toMatchObject({ status: "RECALLED", recalledBy: officer.accountId });
    expect(await mailsOf(id)).toEqual([]);
    await perform(officer, (uow) => reviseLetter(uow, { id, version: version + 1 }));
    expect((await letterOf(id)).status).toBe("DRAFT");
  });

  it("writes one mail a person, filled in, with all of their cases, on the case of the latest", async () => {
    const email = newAddress();
    const first = await answered({ contactEmail: email, receivedAt: new Date("2026-05-01T00:00:00Z") });
    const second = await answered({ contactEmail: email, receivedAt: new Date("2026-06-01T00:00:00Z") });
    const id = await draft();
    await schedule(id, 1);
    await afterTenMinutes(id);
    await releaseLetter(id);

    const mails = await mailsOf(id);
    expect(mails).toMatchObject([
      {
        recipient: email,
        flow: "consultation",
        caseId: second.id,
        subject: `【お知らせ】${second.number}、${first.number}について`,
        body: expect.stringContaining("株式会社みどり工房 緑川 めぐみ 様\nお知らせです。"),
      },
    ]);
    for (const { number } of [first, second]) expect(mails[0]?.body).toContain(`・${number}（相談、`);
    expect(await letterOf(id)).toMatchObject({ status: "SENT" });
  });

  it("goes on where it stopped, without a second mail to anybody", async () => {
    for (const _ of Array.from({ length: 5 })) await answered();
    const id = await draft();
    await schedule(id, 5);
    const early = await db.bulkMailRecipient.findMany({ where: { letterId: id }, take: 3, select: { id: true } });
    await db.bulkMailRecipient.updateMany({
      where: { id: { in: early.map((one) => one.id) } },
      data: { settledAt: new Date() },
    });
    await db.bulkMail.update({ where: { id }, data: { releaseAt: new Date(Date.now() - 1000) } });

    await Promise.all([releaseLetter(id), releaseLetter(id)]);
    await releaseLetter(id);

    expect(await mailsOf(id)).toHaveLength(2);
    expect((await letterOf(id)).status).toBe("SENT");
  });

  it("looks a second time: whoever was erased, changed, or does not belong to the group any more is left out", async () => {
    const [stays, erased, changed, moved] = [await answered(), await answered(), await answered(), await answered()];
    const id = await draft();
    await schedule(id, 4);
    await db.consultation.update({ where: { id: erased.id }, data: { erasedAt: new Date(), contactEmail: "" } });
    await db.consultation.update({ where: { id: changed.id }, data: { contactEmail: newAddress() } });
    await db.consultation.update({ where: { id: moved.id }, data: { prefectureCode: "47" } });
    await afterTenMinutes(id);

    expect((await mailsOf(id)).map(({ caseId }) => caseId)).toEqual([stays.id]);
    const why = (await recipientsOf(id)).map(({ cases, exclusion }) => [cases[0]?.caseId, exclusion]);
    expect(Object.fromEntries(why)).toEqual({
      [stays.id]: null,
      [erased.id]: "erased",
      [changed.id]: "contact",
      [moved.id]: "unmatched",
    });
    const told = await db.auditEvent.findFirst({ where: { action: "bulkMail.finish", subjectId: id } });
    expect(told).toMatchObject({ after: { letters: 1, leftOut: 3 } });
  });

  it("is blocked by a placeholder that somebody cannot fill, until that person is left out", async () => {
    await answered({ contactName: " " });
    await answered();
    const id = await draft();

    expect(await schedule(id, 2)).toMatchObject({ ok: false, error: { message: expect.stringContaining("担当者名") } });
  });

  it("lets one letter at a time be on its way", async () => {
    await answered();
    const [first, second] = [await draft(), await draft()];
    expect(await schedule(first, 1)).toMatchObject({ ok: true });

    expect(await schedule(second, 1)).toMatchObject({ ok: false, error: { name: "NotReady" } });
  });

  it("keeps text and people of a letter that is on its way", async () => {
    await answered();
    const id = await draft();
    await schedule(id, 1);

    await expect(db.bulkMail.update({ where: { id }, data: { body: "別の文" } })).rejects.toThrow();
    await expect(db.bulkMailRecipient.deleteMany({ where: { letterId: id } })).rejects.toThrow();
  });
});

it("keeps addresses out of the record", async () => {
  const { contactEmail } = await answered();
  const id = await draft();
  await schedule(id, 1);

  const events = await db.auditEvent.findMany({ where: { subjectKind: "bulkMail", subjectId: id } });

  expect(events.map(({ action }) => action)).toEqual(["bulkMail.create", "bulkMail.choose", "bulkMail.schedule"]);
  expect(JSON.stringify(events.map(({ before, after }) => [before, after]))).not.toContain(contactEmail);
});

it("knows the same steps in the database as in the table", async () => {
  const stored = await db.workflowStep.findMany({ where: { flow: "bulkMail" } });
  const key = (row: WorkflowRow) => `${row.action}:${row.fromStatus}>${row.toStatus}`;

  expect(stored.map(key).toSorted()).toEqual(workflowRows("bulkMail", bulkMailWorkflow).map(key).toSorted());
});

it("shows a letter on every case of its reader, and erases it with each of them", async () => {
  const email = newAddress();
  const [first, second] = [await answered({ contactEmail: email }), await answered({ contactEmail: email })];
  const id = await draft();
  await schedule(id, 1);
  await afterTenMinutes(id);

  for (const { id: caseId } of [first, second]) {
    const { items } = await listMails(officer, { caseId });
    expect(items.filter(({ template }) => template === "bulk-letter")).toHaveLength(1);
  }
  await perform(worker, (uow) => eraseMailsOf(uow, first.id));
  expect(await mailsOf(id)).toMatchObject([{ recipient: "", status: "CANCELLED" }]);
});
