import { beforeAll, expect, it } from "vitest";
import type { Staff } from "@/lib/access/actor";
import { listForAuditExport } from "@/lib/audit/queries";
import { imposeConflict } from "@/lib/awards/conflicts/commands/desk";
import { chooseAudience } from "@/lib/bulk-mail/commands/choose";
import { releaseLetter } from "@/lib/bulk-mail/commands/release";
import { scheduleLetter } from "@/lib/bulk-mail/commands/schedule";
import { createLetter } from "@/lib/bulk-mail/commands/write";
import { getLetter, listLetters } from "@/lib/bulk-mail/queries/letters";
import { countGroup } from "@/lib/bulk-mail/queries/outcome";
import { getPreview, listRecipients } from "@/lib/bulk-mail/queries/recipients";
import { db } from "@/lib/db/client";
import { attempt, perform } from "@/lib/db/unit-of-work";
import { createStaff, staffOf } from "@/tests/factories/accounts";
import { anEligibleEntry } from "@/tests/factories/award-judged-entries";
import { openEdition } from "@/tests/factories/awards";
import { newAddress } from "@/tests/factories/members";

const text = {
  kind: "mandatory",
  subject: "「{{取組の名称}}」の審査について",
  body: "{{団体名}} {{担当者名}} 様\n{{状況}}です。",
} as const;

type Edition = Awaited<ReturnType<typeof openEdition>>;

let writer: Staff;
let colleague: Staff;

beforeAll(async () => {
  writer = await staffOf(await createStaff(["MAIL", "AWARD"]));
  colleague = await staffOf(await createStaff(["MAIL", "AWARD"]));
});

async function entryOf(edition: Edition, title: string, contactEmail = newAddress()) {
  const entry = await anEligibleEntry({ ...edition, title });
  await db.awardEntry.update({ where: { id: entry.id }, data: { contactEmail } });
  return { ...entry, contactEmail };
}

async function draft(edition: Edition, author: Staff = writer, call = `${edition.fiscalYear}:promotion`) {
  const id = await perform(author, (uow) => createLetter(uow, text));
  const group = { flow: "awardEntry", statuses: ["ELIGIBLE"], call };
  await perform(author, (uow) => chooseAudience(uow, { id, version: 1, ...group }));
  return id;
}

/** The colleague of the desk keeps away from this entry from now on. */
async function conflict(edition: Edition, number: string, person: Staff) {
  const other = await staffOf(await createStaff(["AWARD"]));
  const act = { editionId: edition.editionId, number, personId: person.accountId, reason: "家族が勤める会社のため" };
  await perform(other, (uow) => imposeConflict(uow, act));
}

const letterAs = async (staff: Staff, id: string) => {
  const letter = await getLetter(staff, id);
  if (letter === null) throw new Error("There is no such letter.");
  return letter;
};

const numbersSeen = async (staff: Staff, id: string, view: "to" | "out" = "to") => {
  const page = await listRecipients(staff, await letterAs(staff, id), { view, before: undefined, after: undefined });
  return page?.items.flatMap(({ cases }) => cases.map(({ number }) => number)).sort();
};

async function send(staff: Staff, id: string, count: number) {
  const { version } = await db.bulkMail.findUniqueOrThrow({ where: { id } });
  return attempt(staff, (uow) => scheduleLetter(uow, { id, version, count }));
}

/** As if ten minutes had gone by. */
async function release(id: string) {
  await db.bulkMail.update({ where: { id }, data: { releaseAt: new Date(Date.now() - 1000) } });
  await releaseLetter(id);
}

it("goes to those who entered a category of a year, in words that do not tell how far two of the office have come", async () => {
  const edition = await openEdition();
  const entry = await entryOf(edition, "海の見える職場");
  const id = await draft(edition);
  await send(writer, id, 1);
  await release(id);

  const [mail] = await db.mail.findMany({ where: { bulkRecipient: { letterId: id } } });
  expect(mail).toMatchObject({
    ...{ recipient: entry.contactEmail, flow: "awardEntry", caseId: entry.id },
    subject: "【重要】「海の見える職場」の審査について",
    body: expect.stringContaining("審査対象です。"),
  });
});

it("takes a year and a category that were offered, and nothing else", async () => {
  const edition = await openEdition();
  const id = await perform(writer, (uow) => createLetter(uow, text));
  for (const call of ["", "1999", `${edition.fiscalYear}:none`]) {
    const asked = { id, version: 1, flow: "awardEntry", statuses: ["ELIGIBLE"], call };
    expect(await attempt(writer, (uow) => chooseAudience(uow, asked))).toMatchObject({
      ok: false,
      error: { fields: { call: expect.stringContaining("年度と部門") } },
    });
  }
});

it("does not let the writer write to, count or learn of an entry in conflict", async () => {
  const edition = await openEdition();
  const [open, hidden] = [await entryOf(edition, "見える取組"), await entryOf(edition, "見えない取組")];
  await conflict(edition, hidden.number, writer);
  const id = await draft(edition);

  expect(await numbersSeen(writer, id)).toEqual([open.number]);
  expect(await db.bulkMailCase.count({ where: { caseId: hidden.id } })).toBe(0);
});

it("shows a colleague in conflict a letter as if the entry were not in it, in every list, number and record", async () => {
  const edition = await openEdition();
  const email = newAddress();
  const [open, hidden] = [await entryOf(edition, "見える取組", email), await entryOf(edition, "見えない取組")];
  const second = await entryOf(edition, "同じ人の見えない取組", email);
  const id = await draft(edition);
  for (const { number } of [hidden, second]) await conflict(edition, number, colleague);

  expect((await numbersSeen(writer, id))?.length).toBe(3);
  expect(await numbersSeen(colleague, id)).toEqual([open.number]);
  expect(await countGroup(colleague, await letterAs(colleague, id))).toMatchObject({ letters: 1, cases: 1 });
  const listed = (await listLetters(colleague, { status: undefined, before: undefined, after: undefined })).items;
  expect(listed.find((letter) => letter.id === id)).toMatchObject({ letters: 1 });
  const rows = await db.bulkMailRecipient.findMany({ where: { letterId: id }, include: { cases: true } });
  const unseen = rows.find(({ cases }) => cases.some(({ caseId }) => caseId === hidden.id));
  const shared = rows.find(({ cases }) => cases.some(({ caseId }) => caseId === open.id));
  expect(await getPreview(colleague, await letterAs(colleague, id), unseen?.id ?? "")).toBeNull();
  const preview = await getPreview(colleague, await letterAs(colleague, id), shared?.id ?? "");
  expect(JSON.stringify(preview)).not.toContain("見えない");
  expect(preview).toMatchObject({ previous: undefined, next: undefined });
});

it("keeps the number of a letter's people out of the record that a colleague in conflict reads", async () => {
  const edition = await openEdition();
  const hidden = await entryOf(edition, "見えない取組");
  const auditor = await staffOf(await createStaff(["AUDIT", "AWARD"]));
  const id = await draft(edition);
  const events = async () =>
    (await listForAuditExport(auditor, { action: "bulkMail.choose" }))?.filter(({ subjectId }) => subjectId === id)
      .length;
  const before = await events();
  await conflict(edition, hidden.number, auditor);

  expect([before, await events()]).toEqual([1, 0]);
});

it("leaves out whom the sender has to keep away from, and says so to the one who wrote it", async () => {
  const edition = await openEdition();
  const [open, hidden] = [await entryOf(edition, "送る取組"), await entryOf(edition, "送らない取組")];
  const id = await draft(edition);
  await conflict(edition, hidden.number, colleague);

  expect(await send(colleague, id, 2)).toMatchObject({ ok: false });
  expect(await send(colleague, id, 1)).toMatchObject({ ok: true });
  expect(await numbersSeen(writer, id, "out")).toEqual([hidden.number]);
  await release(id);

  const mails = await db.mail.findMany({ where: { bulkRecipient: { letterId: id } } });
  expect(mails.map(({ caseId }) => caseId)).toEqual([open.id]);
});

it("looks a second time: a conflict that came up within the ten minutes keeps the letter back", async () => {
  const edition = await openEdition();
  const [open, hidden] = [await entryOf(edition, "送る取組"), await entryOf(edition, "後から重なった取組")];
  const id = await draft(edition);
  await send(writer, id, 2);
  await conflict(edition, hidden.number, writer);
  await release(id);

  const mails = await db.mail.findMany({ where: { bulkRecipient: { letterId: id } } });
  expect(mails.map(({ caseId }) => caseId)).toEqual([open.id]);
  const why = await db.bulkMailRecipient.findFirst({ where: { letterId: id, cases: { some: { caseId: hidden.id } } } });
  expect(why?.exclusion).toBe("conflict");
});
