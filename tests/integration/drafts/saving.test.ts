import { describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { attempt, perform } from "@/lib/db/unit-of-work";
import { submitDeclaration } from "@/lib/declarations/commands/submit";
import { CONSENT_KEYS } from "@/lib/declarations/consents";
import { type SaveAnswersInput, saveAnswers } from "@/lib/drafts/commands";
import { AlreadySent, Busy, FieldsRefused } from "@/lib/errors";
import { wholeAnswers } from "@/tests/factories/answers";
import { createDraft, visitor } from "@/tests/factories/declarations";

const save = (input: SaveAnswersInput) => perform(visitor, (uow) => saveAnswers(uow, input));

describe("saving a draft", () => {
  it("joins two tabs field by field", async () => {
    const draftId = await createDraft({ organizationName: "みどり" });

    const a = await save({ draftId, seen: 1, tab: "a", answers: { organizationName: "みどり工房", street: "" } });
    const b = await save({ draftId, seen: 1, tab: "b", answers: { organizationName: "みどり", street: "大手町1" } });

    expect(b.draft).toMatchObject({ version: 3, answers: { organizationName: "みどり工房", street: "大手町1" } });
    expect([a.replacedElsewhere, b.replacedElsewhere]).toEqual([[], []]);
  });

  it("names the field that both wrote and keeps the earlier word among the revisions", async () => {
    const draftId = await createDraft({});
    await save({ draftId, seen: 1, tab: "a", answers: { efforts: "甲" } });

    const late = await save({ draftId, seen: 1, tab: "b", answers: { efforts: "乙" } });

    expect(late.replacedElsewhere).toEqual(["efforts"]);
    expect(late.draft.answers).toEqual({ efforts: "乙" });
    expect(late.draft.revisions["efforts"]?.at(-1)).toEqual({ at: 3, value: "甲", by: "b" });
  });

  it("lets a late autosave not undo what was saved by hand after it", async () => {
    const draftId = await createDraft({});
    await save({ draftId, seen: 1, tab: "a", answers: { efforts: "全部書いた" } });

    const late = await save({ draftId, seen: 1, tab: "a", answers: { efforts: "全部" }, isYielding: true });

    expect(late.draft).toMatchObject({ version: 2, answers: { efforts: "全部書いた" } });
  });

  it("loses none of forty saves that come at once", async () => {
    const draftId = await createDraft({});
    const fields = Array.from({ length: 40 }, (_, index) => `field${index}`);

    await Promise.all(fields.map((name) => save({ draftId, seen: 1, tab: name, answers: { [name]: name } })));

    const { answers, version } = await db.draft.findUniqueOrThrow({ where: { id: draftId } });
    expect(answers).toEqual(Object.fromEntries(fields.map((name) => [name, name])));
    expect(version).toBe(41);
  });

  it("takes nothing more once the draft was sent", async () => {
    const draftId = await createDraft(wholeAnswers);
    const { number } = await perform(visitor, (uow) => submitDeclaration(uow, { draftId, consents: CONSENT_KEYS }));

    const outcome = await attempt(visitor, (uow) =>
      saveAnswers(uow, { draftId, seen: 1, answers: { efforts: "遅い" } }),
    );

    expect(outcome).toMatchObject({ ok: false, error: { number } });
    expect(!outcome.ok && outcome.error).toBeInstanceOf(AlreadySent);
    expect((await db.draft.findUniqueOrThrow({ where: { id: draftId } })).answers).toEqual({});
  });
});

it("a draft that somebody else's transaction holds too long is a sentence, not a defect", async () => {
  const draftId = await createDraft({ efforts: "甲" });
  const [locked, letGo] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const holding = db.$transaction(
    async (tx) => {
      await tx.$queryRaw`SELECT 1 FROM draft WHERE id = ${draftId}::uuid FOR UPDATE`;
      locked.resolve();
      await letGo.promise;
    },
    { timeout: 15_000 },
  );
  await locked.promise;

  const outcome = await attempt(visitor, (uow) => saveAnswers(uow, { draftId, seen: 1, answers: { efforts: "乙" } }));
  letGo.resolve();
  await holding;

  expect(!outcome.ok && outcome.error).toBeInstanceOf(Busy);
  expect((await db.draft.findUniqueOrThrow({ where: { id: draftId } })).answers).toEqual({ efforts: "甲" });
});

describe("sending a draft", () => {
  it("fifty times at once gives one case, one number, one mail, one version", async () => {
    const draftId = await createDraft(wholeAnswers);

    const outcomes = await Promise.all(
      Array.from({ length: 50 }, () =>
        attempt(visitor, (uow) => submitDeclaration(uow, { draftId, consents: CONSENT_KEYS })),
      ),
    );

    const numbers = new Set(outcomes.map((outcome) => (outcome.ok ? outcome.value.number : outcome.error.message)));
    const firsts = outcomes.filter((outcome) => outcome.ok && !outcome.value.isRepeat);
    expect([numbers.size, firsts.length]).toEqual([1, 1]);
    const { caseId } = await db.submission.findUniqueOrThrow({ where: { key: draftId } });
    const counts = await Promise.all([
      db.declaration.count({ where: { id: caseId } }),
      db.sealedVersion.count({ where: { caseId } }),
      db.mail.count({ where: { caseId } }),
      db.auditEvent.count({ where: { subjectId: caseId, action: "declaration.submit" } }),
    ]);
    expect(counts).toEqual([1, 1, 1, 1]);
  });

  it("that is refused keeps every answer, right or wrong", async () => {
    const answers = { ...wholeAnswers, postalCode: "12", contactEmail: "aoki＠" };
    const draftId = await createDraft(answers);

    const outcome = await attempt(visitor, (uow) => submitDeclaration(uow, { draftId, consents: CONSENT_KEYS }));

    expect(!outcome.ok && outcome.error).toBeInstanceOf(FieldsRefused);
    expect(outcome).toMatchObject({
      error: { fields: { postalCode: expect.any(String), contactEmail: expect.any(String) } },
    });
    expect((await db.draft.findUniqueOrThrow({ where: { id: draftId } })).answers).toEqual(answers);
    expect(await db.submission.findUnique({ where: { key: draftId } })).toBeNull();
  });
});
