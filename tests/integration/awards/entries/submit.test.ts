import { beforeAll, describe, expect, it } from "vitest";
import { beginEntry } from "@/lib/awards/entries/commands/own-draft";
import { keepOwnAnswers, sendOwnWork } from "@/lib/awards/entries/commands/own-work";
import { submitEntry } from "@/lib/awards/entries/commands/submit";
import { getOwnEntry, listEntryDrafts, listOwnEntries } from "@/lib/awards/entries/queries/own";
import { getOwnWork } from "@/lib/awards/entries/queries/own-work";
import { db } from "@/lib/db/client";
import { attempt, perform } from "@/lib/db/unit-of-work";
import { newReferenceNumber } from "@/lib/japan/reference-number";
import { readSealed } from "@/lib/receipts/content";
import { agreed, draftEntry, type OpenCall, openCall, sendEntry } from "@/tests/factories/award-entries";
import { type Founded, foundOrganization, join } from "@/tests/factories/members";

let call: OpenCall;
let us: Founded;

beforeAll(async () => {
  [call, us] = await Promise.all([openCall(), foundOrganization()]);
});

describe("a send", () => {
  it("makes one entry of twenty sends of one draft", async () => {
    const { draftId } = await draftEntry(us, { call });

    const outcomes = await Promise.all(
      Array.from({ length: 20 }, () => attempt(us.owner, (uow) => submitEntry(uow, { draftId, ...agreed() }))),
    );

    const numbers = new Set(outcomes.map((outcome) => (outcome.ok ? outcome.value.number : outcome.error.name)));
    expect(numbers.size).toBe(1);
    const [number = ""] = numbers;
    expect(number).toMatch(/^A-/);
    expect(outcomes.filter((outcome) => outcome.ok && !outcome.value.isRepeat)).toHaveLength(1);
    const { id } = await db.awardEntry.findUniqueOrThrow({ where: { number } });
    expect(await db.sealedVersion.count({ where: { caseId: id } })).toBe(1);
    expect(await db.mail.count({ where: { caseId: id, template: "award-entry-received" } })).toBe(1);
    expect(await db.auditEvent.count({ where: { subjectId: id, action: "awardEntry.submit" } })).toBe(1);
  });

  it("keeps what decides: year, category, applicant, arrival, window, consent", async () => {
    const { id, number, ...row } = await sendEntry(us, { call });

    expect(number).toMatch(new RegExp(`^A-${call.fiscalYear}-`));
    expect(row).toMatchObject({
      ...{ status: "SUBMITTED", category: "promotion", applicantKind: "company", applicantName: "株式会社見本" },
      ...{ arrival: "IN_TIME", displayedUntil: call.closes, enforcedUntil: call.closes, extensionId: null },
    });
    expect(row.receivedAt).toEqual(row.arrivedAt);
    const version = await db.sealedVersion.findFirstOrThrow({ where: { caseId: id } });
    const { answers, formVersion, consents, rows } = readSealed(version.content);
    expect(formVersion).toBe(`award-${call.fiscalYear}-1`);
    expect(answers).toMatchObject({
      fiscalYear: String(call.fiscalYear),
      category: "promotion",
      startedOn: "2024-04-01",
    });
    expect(consents).toEqual([{ key: "consentTerms", version: formVersion, label: expect.any(String) }]);
    expect(rows.find(({ field }) => field === "startedOn")?.value).toBe("2024年4月1日");
    expect(rows.every(({ isPublic }) => !isPublic)).toBe(true);
  });

  it("refuses what was not agreed to, what is faulty, and what could not be judged, and loses nothing", async () => {
    const sending = async (answers: Record<string, string>, isAgreed = true) => {
      const { draftId, seen } = await draftEntry(us, { call, answers });
      const outcome = await attempt(us.owner, (uow) => sendOwnWork(uow, { draftId, seen, ...agreed(), isAgreed }));
      const { answers: kept } = await db.draft.findUniqueOrThrow({ where: { id: draftId } });
      expect(kept).toMatchObject(answers);
      return outcome.ok ? null : outcome.error;
    };

    expect(await sending({}, false)).toMatchObject({ fields: { consentTerms: expect.any(String) } });
    expect(await sending({ title: "長".repeat(81) })).toMatchObject({
      fields: { title: expect.stringContaining("80") },
    });
    expect(await sending({ basePrefecture: "none" })).toMatchObject({ name: "NotEligible" });
    expect(await sending({ startedOn: "2099年4月1日" })).toMatchObject({ name: "NotEligible" });
  });

  it("takes an effort that begins on the day it arrives, and no fixed answer of a browser", async () => {
    const { draftId, seen } = await draftEntry(us, { call });
    const forged = { fiscalYear: "2021", category: "regional-projects", applicantName: "だれか" };
    const { draft } = await perform(us.owner, (uow) => keepOwnAnswers(uow, { draftId, seen, answers: forged }));
    expect(draft.answers).toMatchObject({ fiscalYear: String(call.fiscalYear), category: "promotion" });

    const { number } = await perform(us.owner, (uow) =>
      sendOwnWork(uow, { draftId, seen: draft.version, ...agreed() }),
    );
    expect(await db.awardEntry.findUniqueOrThrow({ where: { number } })).toMatchObject({
      category: "promotion",
      applicantName: "株式会社見本",
    });
  });

  it("is not made unseen when a colleague wrote meanwhile", async () => {
    const editor = await join(us, "EDITOR");
    const { draftId, seen } = await draftEntry(us, { call });
    await perform(editor, (uow) => keepOwnAnswers(uow, { draftId, seen, answers: { title: "別の名称" } }));

    const outcome = await attempt(us.owner, (uow) => sendOwnWork(uow, { draftId, seen, ...agreed() }));

    expect(outcome).toMatchObject({ ok: false, error: { name: "StaleRecord" } });
    expect(outcome.ok ? "" : outcome.error.message).toContain("取組の名称");
  });
});

describe("who", () => {
  it("may only look, begins, writes and sends nothing", async () => {
    const viewer = await join(us, "VIEWER");
    const { draftId, seen } = await draftEntry(us, { call });
    const { organizationId } = us;
    const beginning = { organizationId, fiscalYear: call.fiscalYear, category: "promotion" };

    const outcomes = await Promise.all([
      attempt(viewer, (uow) => beginEntry(uow, beginning)),
      attempt(viewer, (uow) => keepOwnAnswers(uow, { draftId, seen, answers: { title: "乗っ取り" } })),
      attempt(viewer, (uow) => sendOwnWork(uow, { draftId, seen, ...agreed() })),
    ]);

    expect(outcomes.map(({ ok }) => ok)).toEqual([false, false, false]);
    expect(await getOwnWork(viewer, draftId)).toBeNull();
    expect(await listEntryDrafts(viewer, organizationId)).toEqual([]);
    const { number } = await sendEntry(us, { call });
    expect(await getOwnEntry(viewer, number)).toMatchObject({ actions: [], mayAct: false });
  });

  it("belongs to another organisation sees nothing", async () => {
    const { owner: other } = await foundOrganization();
    const { number } = await sendEntry(us, { call });
    const { draftId, seen } = await draftEntry(us, { call });

    expect(await getOwnEntry(other, number)).toBeNull();
    expect(await listOwnEntries(other, us.organizationId)).toEqual([]);
    expect(await getOwnWork(other, draftId)).toBeNull();
    const outcome = await attempt(other, (uow) => sendOwnWork(uow, { draftId, seen, ...agreed() }));
    expect(outcome).toMatchObject({ ok: false, error: { name: "RecordNotFound" } });
  });
});

it("asks for a public declaration where the category does", async () => {
  const declarationNumber = newReferenceNumber("D", 2099, () => 3);
  const required = await openCall((settings) => ({
    ...settings,
    categories: settings.categories.map((category) => ({ ...category, declaration: "required" })),
  }));
  const draft = await draftEntry(us, { call: required, answers: { declarationNumber } });

  const outcome = await attempt(us.owner, (uow) => sendOwnWork(uow, { ...draft, ...agreed() }));

  expect(outcome.ok ? "" : outcome.error.message).toContain("公開されていません");
});
