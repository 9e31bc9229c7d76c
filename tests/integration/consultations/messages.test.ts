import { beforeAll, describe, expect, it } from "vitest";
import type { Staff } from "@/lib/access/actor";
import { editAsDesk, recallAsDesk } from "@/lib/consultations/commands/desk-messages";
import { openMessageDraft, saveMessageDraft, sendMessageDraft } from "@/lib/consultations/commands/message-drafts";
import { releaseMessage, tellRequester } from "@/lib/consultations/commands/release";
import { withdrawConsultation, writeAsRequester } from "@/lib/consultations/commands/requester";
import { splitConsultation } from "@/lib/consultations/commands/splitting";
import { tellDesk } from "@/lib/consultations/commands/upkeep";
import { db } from "@/lib/db/client";
import { attempt, perform } from "@/lib/db/unit-of-work";
import { StaleRecord } from "@/lib/errors";
import { TooLateToRecall } from "@/lib/threads/refusals";
import {
  anOfficer,
  consultationDraft,
  createConsultation,
  findConsultation,
  outside,
  release,
  requesterOf,
  submitDraft,
  worker,
  writtenBy,
} from "@/tests/factories/consultations";

let officer: Staff;
beforeAll(async () => {
  officer = await anOfficer();
  await anOfficer();
});

const twenty = <T>(work: () => Promise<T>) => Promise.all(Array.from({ length: 20 }, work));
const noticesOf = (caseId: string) => db.mail.count({ where: { caseId, template: "consultation-notice" } });

it("twenty sends of one draft at once make one consultation, with owner and deputy", async () => {
  const draftId = await consultationDraft();

  const sent = await twenty(() => submitDraft(draftId));

  expect(new Set(sent.map(({ number }) => number)).size).toBe(1);
  const { assigneeId, deputyId } = await findConsultation(sent[0]?.caseId ?? "");
  expect(assigneeId).not.toBeNull();
  expect(deputyId).not.toBeNull();
  expect(assigneeId).not.toBe(deputyId);
});

describe("what an officer writes", () => {
  async function begun(body = "お返事です。") {
    const { id: caseId, contactEmail } = await createConsultation();
    const { id: draftId } = await perform(officer, (uow) => openMessageDraft(uow, caseId));
    const answers = { kind: "ANSWER", body };
    const saving = { draftId, caseId, answers, seen: 1 };
    const { draft } = await perform(officer, (uow) => saveMessageDraft(uow, saving));
    return { draftId, caseId, seen: draft.version, recipient: contactEmail };
  }

  it("goes out once, however often it is sent", async () => {
    const sending = await begun();

    await twenty(() => perform(officer, (uow) => sendMessageDraft(uow, sending)));

    expect(await db.threadMessage.count({ where: { caseId: sending.caseId } })).toBe(1);
  });

  it("is not sent to another address than the one on the screen, nor with other words", async () => {
    const sending = await begun();
    for (const other of [{ recipient: "other@example.jp" }, { seen: sending.seen - 1 }]) {
      const outcome = await attempt(officer, (uow) => sendMessageDraft(uow, { ...sending, ...other }));
      expect(!outcome.ok && outcome.error).toBeInstanceOf(StaleRecord);
    }
    expect(await db.threadMessage.count({ where: { caseId: sending.caseId } })).toBe(0);
  });

  it("is not sent while a placeholder is open", async () => {
    const sending = await begun("{{お返事の予定日}}までにお返事します。");

    const outcome = await attempt(officer, (uow) => sendMessageDraft(uow, sending));

    expect(outcome).toMatchObject({
      ok: false,
      error: { fields: { body: expect.stringContaining("お返事の予定日") } },
    });
  });

  it("is its own: a colleague can neither change nor send it", async () => {
    const sending = await begun();
    const outcome = await attempt(await anOfficer(), (uow) => sendMessageDraft(uow, sending));
    expect(outcome.ok).toBe(false);
  });
});

it("a recalled message leaves nothing outside: no release, no step, no letter", async () => {
  const of = await createConsultation();
  const { id: messageId } = await writtenBy(officer, of, "ANSWER");
  await perform(officer, (uow) => recallAsDesk(uow, { id: of.id, messageId }));

  await release(messageId);
  await perform(worker, (uow) => tellRequester(uow, of.id));

  expect(await db.threadMessage.findUnique({ where: { id: messageId } })).toMatchObject({ releasedAt: null });
  expect(await findConsultation(of.id)).toMatchObject({ status: "RECEIVED", firstAnsweredAt: null });
  expect(await noticesOf(of.id)).toBe(0);
});

it("a message is released once, and then neither changed nor taken back", async () => {
  const of = await createConsultation();
  const { id: messageId } = await writtenBy(officer, of, "QUESTION");
  await release(messageId);
  await twenty(() => perform(worker, (uow) => releaseMessage(uow, messageId)));

  expect(await db.auditEvent.count({ where: { subjectId: of.id, action: "consultation.ask" } })).toBe(1);
  const late = { ok: false, error: new TooLateToRecall() };
  expect(await attempt(officer, (uow) => recallAsDesk(uow, { id: of.id, messageId }))).toEqual(late);
  const body = outside("別の文面です。");
  expect(await attempt(officer, (uow) => editAsDesk(uow, { id: of.id, messageId, body }))).toEqual(late);
});

it("other words begin the ten minutes anew, and the earlier ones are kept", async () => {
  const of = await createConsultation();
  const { id: messageId, releaseAt } = await writtenBy(officer, of, "MESSAGE", "初めの文面");

  await perform(officer, (uow) => editAsDesk(uow, { id: of.id, messageId, body: outside("直した文面") }));

  const after = await db.threadMessage.findUniqueOrThrow({ where: { id: messageId }, include: { edits: true } });
  expect(after.body).toBe("直した文面");
  expect(after.releaseAt.getTime()).toBeGreaterThan(releaseAt.getTime());
  expect(after.edits.map(({ body }) => body)).toEqual(["初めの文面"]);
});

it("forty messages make one letter to the requester and one to the officer", async () => {
  const of = await createConsultation();
  for (let round = 0; round < 20; round += 1) {
    await release((await writtenBy(officer, of, "MESSAGE", `お返事${round}`)).id);
    const input = { id: of.id, body: outside(`返事${round}`) };
    await perform(requesterOf(of.id), (uow) => writeAsRequester(uow, input));
  }
  await perform(worker, (uow) => tellRequester(uow, of.id));
  await perform(worker, (uow) => tellRequester(uow, of.id));
  const { assigneeId } = await findConsultation(of.id);
  await perform(worker, (uow) => tellDesk(uow, assigneeId ?? ""));

  expect(await noticesOf(of.id)).toBe(1);
  const { email } = await db.account.findUniqueOrThrow({ where: { id: assigneeId ?? "" } });
  expect(await db.mail.count({ where: { template: "consultation-desk-notice", recipient: email } })).toBe(1);
  const jobs = await db.$queryRaw<{ count: bigint }[]>`
    SELECT count(*) FROM graphile_worker.jobs WHERE key = ${`tell-requester:${of.id}`}`;
  expect(Number(jobs[0]?.count)).toBe(1);
});

it("a withdrawal is confirmed to whoever asked, whoever enters it", async () => {
  const [own, called] = [await createConsultation(), await createConsultation()];
  const [mine, theirs] = [await findConsultation(own.id), await findConsultation(called.id)];

  await perform(requesterOf(own.id), (uow) =>
    withdrawConsultation(uow, { id: own.id, version: mine.version, reason: undefined }),
  );
  const reason = "11月28日に電話で申出を受けた。";
  await perform(officer, (uow) => withdrawConsultation(uow, { id: called.id, version: theirs.version, reason }));

  const letters = await db.mail.findMany({
    where: { template: "consultation-withdrawn", caseId: { in: [own.id, called.id] } },
    select: { caseId: true, recipient: true, body: true },
  });
  expect(letters.map(({ caseId, recipient }) => [caseId, recipient]).toSorted()).toEqual(
    [
      [own.id, own.contactEmail],
      [called.id, called.contactEmail],
    ].toSorted(),
  );
  expect(letters.filter(({ body }) => body.includes(reason))).toEqual([]);
  expect(letters.filter(({ body }) => body.includes("返事は、上のページから"))).toEqual([]);
});

it("a requester whose question became a case of its own reads which, and out of which", async () => {
  const source = await createConsultation();
  const part = { id: source.id, subject: "補助金の申請の時期", content: "いつまでに申請すればよいですか。" };

  const split = await perform(officer, (uow) => splitConsultation(uow, part));

  const letters = await db.mail.findMany({ where: { caseId: split.id }, select: { recipient: true, body: true } });
  expect(letters).toMatchObject([{ recipient: source.contactEmail }]);
  for (const words of [source.number, split.number, part.subject]) expect(letters[0]?.body).toContain(words);
});
