import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import type { Staff } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import { attempt, perform } from "@/lib/db/unit-of-work";
import { DomainError, FieldsRefused, NotPermitted, RecordNotFound, StepNotAllowed } from "@/lib/errors";
import { makeFaq } from "@/lib/faq/commands/make";
import { getFaqSource } from "@/lib/faq/queries/source";
import type { MakeFaq } from "@/lib/faq/schema";
import { approveContent, submitContent } from "@/lib/publishing/commands/review";
import { createContent, DraftBegun } from "@/lib/publishing/commands/write";
import { getShown } from "@/lib/publishing/queries/public";
import { createStaff, staffOf } from "@/tests/factories/accounts";
import { createAsked, writeAnswer } from "@/tests/factories/asked-consultations";
import { findContent } from "@/tests/factories/contents";

let officer: Staff;
let editor: Staff;

beforeAll(async () => {
  officer = await staffOf(await createStaff(["CONSULTATIONS"]));
  editor = await staffOf(await createStaff(["CONTENT"]));
});

async function source(parts: Parameters<typeof writeAnswer>[2] = {}) {
  const consultation = await createAsked();
  const messageId = await writeAnswer(consultation.id, officer.accountId, parts);
  return { ...consultation, messageId };
}

function asked({ number, messageId }: { readonly number: string; readonly messageId: string }): MakeFaq {
  return {
    id: randomUUID(),
    number,
    messageId,
    question: "交通費は、どう決めればよいですか",
    answer: "就業規則で決めてください。",
    topic: "LABOR",
    audiences: ["companies"],
    readThrough: "yes",
  };
}

const eventsOf = (id: string) => db.auditEvent.findMany({ where: { subjectId: id }, orderBy: { seq: "asc" } });

describe("a draft out of an answer", () => {
  it("is begun by an officer of the consultations, and knows nothing of the case", async () => {
    const from = await source();
    const input = asked(from);

    const { id } = await perform(officer, (uow) => makeFaq(uow, input));

    const content = await findContent(id);
    const version = await db.contentVersion.findUniqueOrThrow({ where: { id: content.currentVersionId } });
    expect(content).toMatchObject({ kind: "FAQ", status: "DRAFT", authorId: officer.accountId, title: input.question });
    expect(version.body).toMatchObject({ topic: "LABOR", audiences: ["companies"], body: input.answer });
    const told = JSON.stringify([
      content,
      version,
      (await eventsOf(id)).map(({ before, after, reason }) => [before, after, reason]),
    ]);
    for (const secret of [from.id, from.number, from.messageId, "あおぞら", "緑川"]) expect(told).not.toContain(secret);
  });

  it("is named in the record of the case, without a word of it", async () => {
    const from = await source();

    const { id } = await perform(officer, (uow) => makeFaq(uow, asked(from)));

    const events = await eventsOf(from.id);
    expect(events.at(-1)).toMatchObject({ action: "consultation.makeFaq", after: { contentId: id }, reason: null });
    expect((await db.consultation.findUniqueOrThrow({ where: { id: from.id } })).status).toBe("RECEIVED");
  });

  it("goes on with the editors: one of them sends it and lets it through, for they did not write it", async () => {
    const { id, slug } = await perform(officer, async (uow) => makeFaq(uow, asked(await source())));
    expect(await getShown(["FAQ"], slug)).toBeNull();

    const sent = await perform(editor, (uow) => submitContent(uow, { id, version: 1 }));
    await perform(editor, (uow) => approveContent(uow, { id, version: sent.version, publishAt: null }));

    expect(await getShown(["FAQ"], slug)).toMatchObject({
      state: "shown",
      content: { categories: ["LABOR"], audiences: ["companies"], summary: "就業規則で決めてください。" },
    });
    expect(await db.searchEntry.findUnique({ where: { address: `/faq/${slug}` } })).toMatchObject({ kind: "FAQ" });
  });

  it("sent twice is one draft and one event; with other words it is refused", async () => {
    const from = await source();
    const input = asked(from);
    const first = await perform(officer, (uow) => makeFaq(uow, input));
    const before = await eventsOf(from.id);

    const again = await perform(officer, (uow) => makeFaq(uow, input));
    const other = await attempt(officer, (uow) => makeFaq(uow, { ...input, answer: "別の回答です。" }));

    expect(again.id).toBe(first.id);
    expect(other).toMatchObject({ ok: false, error: expect.any(DraftBegun) });
    expect(await eventsOf(from.id)).toEqual(before);
    expect(await db.contentVersion.count({ where: { contentId: first.id } })).toBe(1);
  });

  it("two at once get addresses of their own", async () => {
    const inputs = await Promise.all([source(), source(), source()]);

    const made = await Promise.all(inputs.map((from) => perform(officer, (uow) => makeFaq(uow, asked(from)))));

    expect(new Set(made.map(({ slug }) => slug)).size).toBe(3);
  });
});

describe("is refused, and leaves nothing behind", () => {
  it.each([
    ["the company", "question", "株式会社　あおぞら製作所の交通費", "団体の名称"],
    ["whoever asked", "answer", "みどりかわ　はるか様へ", "担当者の氏名"],
    ["the mail address", "answer", "ｈａｒｕｋａ＠aozora.example.jpへ", "メールアドレス"],
  ])("a text that names %s", async (_who, field, text, what) => {
    const input = { ...asked(await source()), [field]: text };

    const outcome = await attempt(officer, (uow) => makeFaq(uow, input));

    expect(outcome).toMatchObject({ ok: false, error: expect.any(FieldsRefused) });
    expect(outcome).toMatchObject({ error: { fields: { [field]: expect.stringContaining(what) } } });
    expect(await db.content.count({ where: { id: input.id } })).toBe(0);
  });

  it.each([
    ["was not sent yet", { isReleased: false }],
    ["was taken back", { isReleased: false, isRecalled: true }],
    ["is a question to who asked", { kind: "QUESTION" }],
  ] as const)("an answer that %s", async (_what, parts) => {
    const from = await source(parts);
    const input = asked(from);

    const outcome = await attempt(officer, (uow) => makeFaq(uow, input));

    expect(outcome).toMatchObject({ ok: false, error: expect.any(DomainError) });
    expect(await db.content.count({ where: { id: input.id } })).toBe(0);
    expect((await getFaqSource(officer, from.number))?.answers).toEqual([]);
  });

  it("an answer of another case", async () => {
    const [one, other] = [await source(), await source()];

    const outcome = await attempt(officer, (uow) => makeFaq(uow, asked({ ...one, messageId: other.messageId })));

    expect(outcome).toMatchObject({ ok: false });
  });

  it("an editor without the duty, who does not even learn that the case exists", async () => {
    const from = await source();

    const outcome = await attempt(editor, (uow) => makeFaq(uow, asked(from)));

    expect(outcome).toMatchObject({ ok: false, error: expect.any(RecordNotFound) });
    expect(await getFaqSource(editor, from.number)).toBeNull();
  });

  it("any other way of writing content, for an officer of the consultations alone", async () => {
    const answers = { title: "題名", slug: `faq-${randomUUID().slice(0, 8)}`, topic: "", audiences: [], body: "" };
    const made = await perform(officer, async (uow) => makeFaq(uow, asked(await source())));

    const created = await attempt(officer, (uow) => createContent(uow, { kind: "FAQ", answers }));
    const submitted = await attempt(officer, (uow) => submitContent(uow, { id: made.id, version: 1 }));

    expect(created).toMatchObject({ ok: false });
    if (!created.ok) expect([NotPermitted, StepNotAllowed]).toContain(created.error.constructor);
    expect(submitted).toMatchObject({ ok: false, error: expect.any(RecordNotFound) });
  });
});

it("the source holds the names of the case and of who answered, and looking at it is recorded", async () => {
  const from = await source();

  const found = await getFaqSource(officer, from.number);

  expect(found?.details).toContain("交通費はどう決めればよいですか");
  expect(found?.known.map(({ kind, text }) => `${kind} ${text}`)).toEqual(
    expect.arrayContaining(["company 株式会社あおぞら製作所", "person 緑川 はるか", "staff 見本 太郎"]),
  );
  expect(await eventsOf(from.id)).toHaveLength(2);
});

it("the names of a case that was split off are known, too", async () => {
  const from = await source();
  const other = await createAsked({ organizationName: "有限会社ゆうなぎ", contactName: "白波 しずか" });
  await db.consultation.update({ where: { id: other.id }, data: { splitFromId: from.id } });

  const outcome = await attempt(officer, (uow) => makeFaq(uow, { ...asked(from), answer: "白波しずか様の例です。" }));

  expect(outcome).toMatchObject({ ok: false, error: expect.any(FieldsRefused) });
  const own = await getFaqSource(officer, other.number);
  expect(own?.known.map(({ text }) => text)).toEqual(expect.arrayContaining(["有限会社ゆうなぎ", "緑川 はるか"]));
});
