import { beforeAll, describe, expect, it } from "vitest";
import type { Staff } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import { attempt, perform } from "@/lib/db/unit-of-work";
import { openDeskEntry, saveDeskEntry, sendDeskEntry } from "@/lib/declarations/commands/desk-entry";
import { CONSENT_KEYS } from "@/lib/declarations/consents";
import { getDeskEntry, listDeskEntries } from "@/lib/declarations/queries/desk-entry";
import type { Answers } from "@/lib/drafts/answers";
import { readSealed } from "@/lib/receipts/content";
import { createStaff, staffOf } from "@/tests/factories/accounts";
import { wholeAnswers } from "@/tests/factories/answers";
import { createDeclaration, findDeclaration } from "@/tests/factories/declarations";

let officer: Staff;
let colleague: Staff;
let auditor: Staff;

beforeAll(async () => {
  officer = await staffOf(await createStaff());
  colleague = await staffOf(await createStaff());
  auditor = await staffOf(await createStaff(["AUDIT"]));
});

async function begin(answers: Answers, input: Parameters<typeof openDeskEntry>[1] = { purpose: "on-behalf" }) {
  const draftId = await perform(officer, (uow) => openDeskEntry(uow, input));
  const { draft } = await perform(officer, (uow) => saveDeskEntry(uow, { draftId, answers, seen: 1 }));
  return { draftId, seen: draft.version, onBehalf: "paper" } as const;
}

describe("an application that came on paper", () => {
  it("becomes a case with its channel, its officer and every consent on record", async () => {
    const entry = await begin(wholeAnswers);

    const { number } = await perform(officer, (uow) => sendDeskEntry(uow, entry));

    const declaration = await db.declaration.findUniqueOrThrow({ where: { number } });
    expect(declaration).toMatchObject({ status: "SUBMITTED", channel: "paper" });
    const version = await db.sealedVersion.findUniqueOrThrow({ where: { id: declaration.currentVersionId } });
    expect(readSealed(version.content)).toMatchObject({
      channel: "paper",
      consents: CONSENT_KEYS.map((key) => expect.objectContaining({ key })),
    });
    const event = await db.auditEvent.findFirst({ where: { subjectId: declaration.id, action: "declaration.submit" } });
    expect(event).toMatchObject({ actorKind: "staff", actorId: officer.accountId, channel: "paper" });
    expect(await db.mail.count({ where: { caseId: declaration.id } })).toBe(1);
  });

  it("is taken once, however often it is sent", async () => {
    const entry = await begin(wholeAnswers);

    const sent = await Promise.all(
      Array.from({ length: 8 }, () => perform(officer, (uow) => sendDeskEntry(uow, entry))),
    );

    expect(new Set(sent.map(({ number }) => number)).size).toBe(1);
    expect(await getDeskEntry(officer, entry.draftId)).toMatchObject({ sentAs: sent[0]?.number });
  });

  it("is not sent when another tab has written since it was looked over", async () => {
    const entry = await begin(wholeAnswers);
    const answers = { organizationName: "別の画面の団体" };
    await perform(officer, (uow) => saveDeskEntry(uow, { draftId: entry.draftId, answers, seen: entry.seen }));

    const outcome = await attempt(officer, (uow) => sendDeskEntry(uow, entry));

    expect(outcome).toMatchObject({ ok: false, error: { name: "StaleRecord", changed: ["企業・団体名"] } });
  });

  it("is refused while something is missing, and stays as it was typed", async () => {
    const entry = await begin({ ...wholeAnswers, efforts: "" });

    const outcome = await attempt(officer, (uow) => sendDeskEntry(uow, entry));

    expect(outcome).toMatchObject({ ok: false, error: { fields: { efforts: "取組内容を入力してください。" } } });
    expect((await getDeskEntry(officer, entry.draftId))?.draft.answers).toMatchObject({ contactName: "青木 太郎" });
  });

  it("is its officer's own: two papers do not mix, and nobody else finds them", async () => {
    const first = await begin({ organizationName: "一つ目の団体" });
    const second = await begin({ organizationName: "二つ目の団体" });

    const names = (await listDeskEntries(officer)).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(["一つ目の団体", "二つ目の団体"]));
    expect(await listDeskEntries(colleague)).toEqual([]);
    expect(await getDeskEntry(colleague, first.draftId)).toBeNull();
    for (const stranger of [colleague, auditor]) {
      const saved = await attempt(stranger, (uow) =>
        saveDeskEntry(uow, { draftId: second.draftId, answers: {}, seen: 1 }),
      );
      expect(saved.ok).toBe(false);
      expect((await attempt(stranger, (uow) => sendDeskEntry(uow, second))).ok).toBe(false);
    }
  });

  it("cannot be begun without the duty", async () => {
    const outcome = await attempt(auditor, (uow) => openDeskEntry(uow, { purpose: "on-behalf" }));

    expect(outcome).toMatchObject({ ok: false, error: { name: "NotPermitted" } });
  });
});

describe("an answer that came by telephone", () => {
  it("changes only what was asked about and starts the office's clock again", async () => {
    const returned = await createDeclaration({ status: "RETURNED", reviewer: officer });
    const answers = { efforts: "長野県塩尻市に三名が滞在します。", contactName: "勝手に 変えた" };
    const entry = await begin(answers, { purpose: "correction", caseId: returned.id });

    await perform(officer, (uow) => sendDeskEntry(uow, { ...entry, onBehalf: "phone" }));

    const after = await findDeclaration(returned.id);
    expect(after).toMatchObject({ status: "IN_REVIEW", stoppedSince: null, contactName: "青木 太郎" });
    const version = await db.sealedVersion.findUniqueOrThrow({ where: { id: after.currentVersionId } });
    expect(readSealed(version.content)).toMatchObject({
      ordinal: 2,
      channel: "phone",
      answers: { efforts: "長野県塩尻市に三名が滞在します。" },
    });
  });

  it("is refused when nothing is changed and nothing is said", async () => {
    const returned = await createDeclaration({ status: "RETURNED", reviewer: officer });
    const entry = await begin(
      { efforts: wholeAnswers["efforts"] ?? "" },
      { purpose: "correction", caseId: returned.id },
    );

    const outcome = await attempt(officer, (uow) => sendDeskEntry(uow, entry));

    expect(outcome).toMatchObject({
      ok: false,
      error: { fields: { efforts: expect.stringContaining("変わっていません") } },
    });
    expect((await findDeclaration(returned.id)).status).toBe("RETURNED");
  });
});

it("takes a change of a published declaration, which stays public as it is", async () => {
  const published = await createDeclaration({ status: "PUBLISHED", reviewer: officer });
  const entry = await begin({ efforts: "対象を全社員に広げました。" }, { purpose: "change", caseId: published.id });

  await perform(officer, (uow) => sendDeskEntry(uow, { ...entry, onBehalf: "word" }));

  expect((await findDeclaration(published.id)).status).toBe("CHANGE_SUBMITTED");
  const shown = await db.publishedDeclaration.findUniqueOrThrow({ where: { number: published.number } });
  expect(shown.efforts).toBe(wholeAnswers["efforts"]);
});

it.each([
  ["correction", "PUBLISHED"],
  ["change", "IN_REVIEW"],
] as const)("does not begin a %s of a case that is %s", async (purpose, status) => {
  const { id } = await createDeclaration({ status, reviewer: officer });

  const outcome = await attempt(officer, (uow) => openDeskEntry(uow, { purpose, caseId: id }));

  expect(outcome).toMatchObject({ ok: false, error: { name: "StepNotAllowed" } });
});
