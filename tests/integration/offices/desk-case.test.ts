import { beforeAll, describe, expect, it } from "vitest";
import type { Staff } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import { attempt, perform } from "@/lib/db/unit-of-work";
import { rehearse } from "@/lib/declarations/commands/rehearse";
import { addNote } from "@/lib/offices/commands/notes";
import { publishOffice, refuseOffice, startReview } from "@/lib/offices/commands/review";
import { actsFor } from "@/lib/offices/desk-acts";
import { returnSchema } from "@/lib/offices/desk-schema";
import { getOfficeForReview } from "@/lib/offices/queries/detail";
import { getNewsSince } from "@/lib/offices/queries/news";
import { createStaff, staffOf } from "@/tests/factories/accounts";
import { type Founded, foundMunicipality } from "@/tests/factories/members";
import { sendOffice } from "@/tests/factories/sent-offices";

let town: Omit<Founded, "corporateNumber">;
let officer: Staff;
let outsider: Staff;

beforeAll(async () => {
  town = await foundMunicipality("202151");
  officer = await staffOf(await createStaff(["OFFICES"]));
  outsider = await staffOf(await createStaff(["DECLARATIONS", "AUDIT", "MAIL"]));
});

describe("the page of an office at the desk", () => {
  it("shows everything to the duty alone, and records the look", async () => {
    const { id, number } = await sendOffice(town);
    await perform(officer, (uow) => addNote(uow, { id, body: "電話で確認しました。" }));

    const found = await getOfficeForReview(officer, number);

    expect(found).toMatchObject({
      office: { number, organization: { name: expect.any(String) } },
      age: { days: 0, isStopped: false },
      current: { ordinal: 1 },
      published: null,
      notes: [{ body: "電話で確認しました。", authorName: officer.name }],
    });
    expect(found?.timeline.map(({ action }) => action)).toEqual(["office.submit", "office.note"]);
    expect(found?.mails.length).toBeGreaterThan(0);
    expect(await db.auditEvent.count({ where: { action: "office.view", subjectId: id } })).toBe(1);
    expect(await getOfficeForReview(outsider, number)).toBeNull();
    expect(await getOfficeForReview(town.owner, number)).toBeNull();
    expect(await db.auditEvent.count({ where: { action: "office.view", subjectId: id } })).toBe(1);
  });

  it("offers what the workflow allows, and nothing that takes two people", async () => {
    const sent = await sendOffice(town);
    const acts = async () => actsFor((await getOfficeForReview(officer, sent.number))?.actions ?? []);
    expect(await acts()).toEqual(["publish", "return", "refuse", "withdraw"]);
    await perform(officer, (uow) => publishOffice(uow, sent));
    expect(await acts()).toEqual(["close", "suspend", "change"]);
  });

  it("keeps notes from everybody else", async () => {
    const { id } = await sendOffice(town);
    for (const actor of [town.owner, outsider]) {
      const outcome = await attempt(actor, (uow) => addNote(uow, { id, body: "メモ" }));
      expect(outcome.ok).toBe(false);
    }
    expect(await db.internalNote.count({ where: { caseId: id } })).toBe(0);
  });
});

describe("a decision", () => {
  it("is shown with its letter before anything is done", async () => {
    const { id, version, number } = await sendOffice(town);
    const input = { id, version, reason: "同じ施設の登録があるため" };

    const outcome = await rehearse(officer, (uow) => refuseOffice(uow, input), { trying: "office.refuse" });

    expect(outcome.ok ? outcome.value[0]?.body : "").toContain(input.reason);
    expect((await getOfficeForReview(officer, number))?.office).toMatchObject({ status: "SUBMITTED", version });
  });

  it("of a screen that is out of date does nothing and says who was faster", async () => {
    const { id, version } = await sendOffice(town);
    await perform(officer, (uow) => startReview(uow, { id, version }));

    const outcome = await attempt(officer, (uow) => publishOffice(uow, { id, version }));

    expect(outcome).toMatchObject({ ok: false, error: { name: "StaleRecord" } });
    expect(await getNewsSince(officer, id, version)).toMatchObject({
      version: version + 1,
      status: "確認中",
      lines: [expect.stringContaining(officer.name)],
    });
    expect(await getNewsSince(outsider, id, version)).toBeNull();
    expect(await db.publishedOffice.count({ where: { officeId: id } })).toBe(0);
  });

  it("to ask for a correction wants a field and a reason for each", () => {
    const seen = { id: "019ac0de-0000-7000-8000-000000000001", version: 1 };
    expect(returnSchema.safeParse(seen).error?.issues[0]?.path).toEqual(["ask"]);
    const silent = returnSchema.safeParse({ ...seen, ask: ["name"] });
    expect(silent.error?.issues[0]).toMatchObject({ path: ["reason-name"] });
    expect(returnSchema.parse({ ...seen, ask: ["name"], "reason-name": "正式な名称ですか。" })).toMatchObject({
      items: [{ field: "name", reason: "正式な名称ですか。" }],
    });
  });
});
