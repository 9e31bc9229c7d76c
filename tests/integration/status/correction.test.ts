import { randomUUID } from "node:crypto";
import { afterEach, describe, expect, it, vi } from "vitest";
import { clock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { perform } from "@/lib/db/unit-of-work";
import { RecordNotFound } from "@/lib/errors";
import { readSealed } from "@/lib/receipts/content";
import { createStaff, staffOf } from "@/tests/factories/accounts";
import { wholeAnswers } from "@/tests/factories/answers";
import { contactOf, createDeclaration, createDraft, findDeclaration } from "@/tests/factories/declarations";
import type { FieldValues } from "@/tests/support/form-client";
import { at } from "@/tests/support/moment";
import { mockNext } from "@/tests/support/next-request";

mockNext();
vi.doMock("next/cache", () => ({ updateTag: () => undefined }));
const { openCase, send } = await import("./contact-browser");
const { returnDeclaration } = await import("@/lib/declarations/commands/corrections");
const { getOwnWork } = await import("@/lib/declarations/queries/own-draft");
const { saveCorrectionAction } = await import("@/app/(apply)/status/case/correction/actions");
const { sendCorrectionAction } = await import("@/app/(apply)/status/case/correction/check/actions");

const CASE = "/status/case?done=corrected";
const CHECK = "/status/case/correction/check";

afterEach(() => clock.shift(0));

/** A case that was returned for these fields, and a browser that proved its mailbox. */
async function returned(...fields: readonly string[]) {
  const reviewer = await staffOf(await createStaff());
  const before = await createDeclaration({ status: "IN_REVIEW", reviewer });
  const items = fields.map((field) => ({ field, reason: `${field}を確かめてください。` }));
  await perform(reviewer, (uow) => returnDeclaration(uow, { id: before.id, version: before.version, items }));
  await openCase(before.id);
  return { id: before.id, reviewer, contact: contactOf(before.id) };
}

const save = (values: FieldValues) => send(saveCorrectionAction, { seen: "1", ...values });

async function sendSaved(id: string) {
  const draft = (await getOwnWork(contactOf(id), "correction"))?.draft;
  return send(sendCorrectionAction, { draft: draft?.id ?? "", seen: String(draft?.version) });
}

async function currentContent(id: string) {
  const { currentVersionId } = await findDeclaration(id);
  const version = await db.sealedVersion.findUniqueOrThrow({ where: { id: currentVersionId } });
  return readSealed(version.content);
}

describe("an asked field", () => {
  it("that was changed is sent, and nothing else is", async () => {
    const { id } = await returned("efforts");
    const before = await currentContent(id);

    expect(await save({ efforts: "塩尻市に拠点を置きます。" })).toMatchObject({ to: CHECK });
    expect(await sendSaved(id)).toMatchObject({ to: CASE });

    const after = await currentContent(id);
    expect(after.answers).toEqual({ ...before.answers, efforts: "塩尻市に拠点を置きます。" });
    expect([after.ordinal, (await findDeclaration(id)).status]).toEqual([2, "IN_REVIEW"]);
  });

  it("that stays as it is needs a word on why", async () => {
    const { id } = await returned("efforts");

    const { state } = await save({ efforts: String(wholeAnswers["efforts"]) });

    expect(state?.errors).toEqual({
      efforts: "取組内容が変わっていません。修正するか、修正しない理由を入力してください。",
    });
    expect(await sendSaved(id)).toMatchObject({ state: { message: expect.stringContaining("「取組内容」") } });
    expect((await findDeclaration(id)).status).toBe("RETURNED");
  });

  it("that stays as it is with a word on why is sent with it", async () => {
    const { id } = await returned("efforts");

    const values = { efforts: String(wholeAnswers["efforts"]), "explain-efforts": "地域名は公表前のため書けません。" };
    expect(await save(values)).toMatchObject({ to: CHECK });
    await sendSaved(id);

    const item = await db.correctionItem.findFirstOrThrow({ where: { request: { caseId: id } } });
    expect(item).toMatchObject({ explanation: "地域名は公表前のため書けません。", before: item.after });
  });

  it.each([
    ["postalCode", "１００ー０００４"],
    ["corporateNumber", "８０００-０１２０-１００３８"],
    ["startedOn", "令和８年４月"],
    ["contactPhone", "０３－００００－００００"],
    ["organizationName", "株式会社　みどり工房"],
  ])("%s in another width or writing is the same answer", async (field, typed) => {
    const { id } = await returned(field);
    const sent = Object.fromEntries(
      Object.entries(wholeAnswers).map(([name, value]) => [name, [value].flat().join("\n")]),
    );

    const { state } = await save({ ...sent, [field]: typed });

    expect(Object.keys(state?.errors ?? {})).toEqual([field]);
    expect(state?.errors[field]).toContain("変わっていません");
    expect((await findDeclaration(id)).status).toBe("RETURNED");
  });

  it("with an answer that cannot be read says so, and keeps what was typed", async () => {
    await returned("corporateNumber", "websiteUrl");

    const { state } = await save({ corporateNumber: "123", noCorporateNumberReason: "", websiteUrl: "example" });

    expect(Object.keys(state?.errors ?? {})).toEqual(["corporateNumber", "websiteUrl"]);
    expect(state?.values).toMatchObject({ corporateNumber: "123", websiteUrl: "example" });
  });

  it("unlocks what only makes sense with it", async () => {
    const { id } = await returned("postalCode");

    await save({
      postalCode: "399-0736",
      prefectureCode: "20",
      municipality: "塩尻市",
      street: "大門一番町12-2",
      building: "",
    });
    await sendSaved(id);

    expect((await currentContent(id)).answers).toMatchObject({ postalCode: "3990736", municipality: "塩尻市" });
    expect(await findDeclaration(id)).toMatchObject({ prefectureCode: "20" });
  });
});

describe("a field that nobody asked for", () => {
  it("is not taken, neither into the working copy nor with the send", async () => {
    const { id, contact } = await returned("efforts");
    const before = await currentContent(id);

    await save({ efforts: "変えました。", organizationName: "別の会社", contactEmail: "other@example.jp" });
    const draft = (await getOwnWork(contact, "correction"))?.draft;
    expect(Object.keys(draft?.answers ?? {})).toEqual(["efforts"]);
    await db.draft.update({
      where: { id: draft?.id ?? "" },
      data: { answers: { efforts: "変えました。", organizationName: "別の会社" } },
    });
    await sendSaved(id);

    expect((await currentContent(id)).answers).toEqual({ ...before.answers, efforts: "変えました。" });
  });
});

describe("the office's clock", () => {
  it("stands while the declarer has to act, and goes on after the answer", async () => {
    const { id } = await at("2026-11-16T10:00:00", () => returned("efforts"));
    const waiting = await findDeclaration(id);

    // From Monday to Thursday: three business days.
    await at("2026-11-19T10:00:00", async () => {
      await openCase(id);
      await save({ efforts: "塩尻市に拠点を置きます。" });
      await sendSaved(id);
    });

    expect(waiting.stoppedSince).not.toBeNull();
    expect(await findDeclaration(id)).toMatchObject({ stoppedSince: null, stoppedDays: 3 });
  });
});

describe("two tabs", () => {
  it("write on one working copy, each keeping what the other wrote", async () => {
    const { contact } = await returned("efforts", "websiteUrl");
    const sent = { efforts: String(wholeAnswers["efforts"]), websiteUrl: String(wholeAnswers["websiteUrl"]) };

    await Promise.all([
      save({ ...sent, efforts: "一つ目の画面", intent: "pause" }),
      save({ ...sent, websiteUrl: "https://second.example.jp/", intent: "pause" }),
    ]);

    expect(await db.draft.count({ where: { caseId: contact.caseId } })).toBe(1);
    expect((await getOwnWork(contact, "correction"))?.draft?.answers).toMatchObject({
      efforts: "一つ目の画面",
      websiteUrl: "https://second.example.jp/",
    });
  });

  it("do not send unseen what the other one changed", async () => {
    const { id, contact } = await returned("efforts");
    await save({ efforts: "確かめた内容" });
    const seen = (await getOwnWork(contact, "correction"))?.draft;
    await save({ efforts: "別の画面の内容", seen: String(seen?.version) });

    const answer = await send(sendCorrectionAction, { draft: seen?.id ?? "", seen: String(seen?.version) });

    expect(answer.state?.message).toContain("取組内容");
    expect((await findDeclaration(id)).status).toBe("RETURNED");
  });

  it("that both send give one version and one mail", async () => {
    const { id } = await returned("efforts");
    await save({ efforts: "塩尻市に拠点を置きます。" });
    const draft = await db.draft.findFirstOrThrow({ where: { caseId: id } });
    const values = { draft: draft.id, seen: String(draft.version) };

    const answers = await Promise.all([send(sendCorrectionAction, values), send(sendCorrectionAction, values)]);

    expect(answers.map(({ to }) => to)).toEqual([CASE, CASE]);
    expect(await db.sealedVersion.count({ where: { caseId: id } })).toBe(2);
    expect(await db.mail.count({ where: { caseId: id, template: "declaration-resubmitted" } })).toBe(1);
  });
});

describe("another round", () => {
  it("begins with what was sent, not with the working copy of the round before", async () => {
    const { id, reviewer, contact } = await returned("efforts");
    await save({ efforts: "一回目の修正" });
    await sendSaved(id);
    const { version } = await findDeclaration(id);
    await perform(reviewer, (uow) =>
      returnDeclaration(uow, { id, version, items: [{ field: "efforts", reason: "もう少し詳しく書いてください。" }] }),
    );

    const work = await getOwnWork(contact, "correction");

    expect(work).toMatchObject({ draft: null, sent: { efforts: "一回目の修正" }, isOpen: true });
  });
});

describe("who has no session any more", () => {
  it("has saved what was typed, and is led to a new code", async () => {
    const { contact } = await returned("efforts");

    clock.shift(61 * 60_000);
    const answer = await save({ efforts: "時間をかけて書いた内容" });
    clock.shift(0);

    expect(answer.to).toBe("/status?notice=lapsed");
    expect((await getOwnWork(contact, "correction"))?.draft?.answers["efforts"]).toBe("時間をかけて書いた内容");
  });

  it("keeps the page as it is when nobody knows them at all", async () => {
    await returned("efforts");
    clock.shift(30 * 3_600_000);

    const { state } = await save({ efforts: "時間をかけて書いた内容" });

    expect(state?.values["efforts"]).toBe("時間をかけて書いた内容");
    expect(state?.message).toContain("確認コード");
  });

  it("cannot send", async () => {
    const { id } = await returned("efforts");
    await save({ efforts: "塩尻市に拠点を置きます。" });

    clock.shift(61 * 60_000);

    expect((await sendSaved(id)).to).toBe("/status?notice=lapsed");
    expect((await findDeclaration(id)).status).toBe("RETURNED");
  });
});

describe("a working copy of another case", () => {
  it("cannot be sent, and cannot be told from one that does not exist", async () => {
    const first = await returned("efforts");
    await save({ efforts: "塩尻市に拠点を置きます。" });
    const draft = await db.draft.findFirstOrThrow({ where: { caseId: first.id } });
    const second = await returned("efforts");
    const foreign = await createDraft({ efforts: "他人の下書き" }, "apply");

    const answers = [];
    for (const id of [draft.id, foreign, randomUUID()]) {
      answers.push((await send(sendCorrectionAction, { draft: id, seen: "1" })).state?.message);
    }

    expect(new Set(answers)).toEqual(new Set([new RecordNotFound().message]));
    expect((await findDeclaration(first.id)).status).toBe("RETURNED");
    expect((await findDeclaration(second.id)).status).toBe("RETURNED");
  });
});
