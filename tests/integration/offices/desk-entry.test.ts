import { beforeAll, describe, expect, it } from "vitest";
import type { Staff } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import { attempt, perform } from "@/lib/db/unit-of-work";
import { returnOffice } from "@/lib/offices/commands/corrections";
import { beginForMunicipality, workingCopy } from "@/lib/offices/commands/own-draft";
import { keepOwnAnswers, sendDeskEntry, sendOwnWork } from "@/lib/offices/commands/own-work";
import { publishOffice } from "@/lib/offices/commands/review";
import { getDeskWork, listDeskEntries } from "@/lib/offices/queries/desk-work";
import { listOfficeDrafts } from "@/lib/offices/queries/own";
import { getOwnWork } from "@/lib/offices/queries/own-work";
import { createStaff, staffOf } from "@/tests/factories/accounts";
import { type Founded, foundMunicipality, foundOrganization } from "@/tests/factories/members";
import { anOffice } from "@/tests/factories/offices";
import { sendOffice } from "@/tests/factories/sent-offices";

let town: Omit<Founded, "corporateNumber">;
let officer: Staff;
let colleague: Staff;

beforeAll(async () => {
  town = await foundMunicipality("202011");
  await db.account.update({ where: { id: town.owner.accountId }, data: { noticeMode: "EACH" } });
  officer = await staffOf(await createStaff(["OFFICES"]));
  colleague = await staffOf(await createStaff(["OFFICES"]));
});

async function typedIn() {
  const begun = await perform(officer, (uow) => beginForMunicipality(uow, town.organizationId));
  const answers = anOffice({ name: "書面の施設", contactEmail: "kami@example.jp" });
  const { draft } = await perform(officer, (uow) =>
    keepOwnAnswers(uow, { draftId: begun.id, seen: begun.version, answers }),
  );
  return draft;
}

describe("an office that an officer types in for a municipality", () => {
  it("begins with the place of the municipality and no contact", async () => {
    const { answers } = await perform(officer, (uow) => beginForMunicipality(uow, town.organizationId));

    expect(answers).toEqual({ municipalityCode: "202011" });
  });

  it("is received once as the municipality's, by the way it came, and the municipality gets the letter", async () => {
    const { id: draftId, version: seen } = await typedIn();
    const send = () => perform(officer, (uow) => sendDeskEntry(uow, { draftId, seen, onBehalf: "paper" }));

    const [first, again] = [await send(), await send()];

    expect(again.number).toBe(first.number);
    const office = await db.office.findUniqueOrThrow({ where: { number: first.number } });
    expect(office).toMatchObject({ status: "SUBMITTED", channel: "paper", organizationId: town.organizationId });
    const letters = await db.mail.findMany({ where: { caseId: office.id }, orderBy: { createdAt: "asc" } });
    expect(letters.map(({ recipient }) => recipient)).toContain("kami@example.jp");
    expect(letters.length).toBeGreaterThan(1);
    const event = await db.auditEvent.findFirst({ where: { subjectId: office.id, action: "office.submit" } });
    expect(event).toMatchObject({ actorKind: "staff", actorId: officer.accountId, channel: "paper" });
    expect(await getDeskWork(officer, draftId)).toEqual({ kind: "over", number: first.number });
  });

  it("is the officer's alone until then", async () => {
    const { id: draftId, version: seen } = await typedIn();

    expect((await getDeskWork(officer, draftId))?.kind).toBe("open");
    expect(await getDeskWork(colleague, draftId)).toBeNull();
    expect(await getOwnWork(town.owner, draftId)).toBeNull();
    expect((await listOfficeDrafts(town.owner, town.organizationId)).map(({ id }) => id)).not.toContain(draftId);
    expect((await listDeskEntries(officer)).map(({ id }) => id)).toContain(draftId);
    expect(await listDeskEntries(colleague)).toEqual([]);
    const others = [
      await attempt(colleague, (uow) => sendDeskEntry(uow, { draftId, seen, onBehalf: "phone" })),
      await attempt(town.owner, (uow) => sendOwnWork(uow, { draftId, seen })),
      await attempt(town.owner, (uow) => keepOwnAnswers(uow, { draftId, seen, answers: { name: "乗っ取り" } })),
      await attempt(officer, (uow) => sendOwnWork(uow, { draftId, seen })),
    ];
    expect(others.map(({ ok }) => ok)).toEqual([false, false, false, false]);
  });

  it("is begun for municipalities alone, by who handles offices", async () => {
    const company = await foundOrganization();
    const reviewer = await staffOf(await createStaff(["DECLARATIONS"]));

    const outcomes = [
      await attempt(officer, (uow) => beginForMunicipality(uow, company.organizationId)),
      await attempt(reviewer, (uow) => beginForMunicipality(uow, town.organizationId)),
      await attempt(town.owner, (uow) => beginForMunicipality(uow, town.organizationId)),
    ];

    expect(outcomes.map((outcome) => outcome.ok || outcome.error.name)).toEqual([
      "NotAMunicipality",
      "NotPermitted",
      "NotPermitted",
    ]);
  });
});

describe("what an officer types in about an office", () => {
  it("answers a request, apart from what the municipality has begun to write itself", async () => {
    const { id, version } = await sendOffice(town);
    const items = [{ field: "description", reason: "もう少し詳しく書いてください。" }];
    await perform(officer, (uow) => returnOffice(uow, { id, version, items }));
    const theirs = await perform(town.owner, (uow) => workingCopy(uow, { id, purpose: "correction" }));
    const copy = await perform(officer, (uow) => workingCopy(uow, { id, purpose: "correction" }));
    expect(copy.id).not.toBe(theirs.id);
    expect((await perform(officer, (uow) => workingCopy(uow, { id, purpose: "correction" }))).id).toBe(copy.id);

    const { draft } = await perform(officer, (uow) =>
      keepOwnAnswers(uow, { draftId: copy.id, seen: copy.version, answers: { description: "電話で聞いた説明です。" } }),
    );
    await perform(officer, (uow) => sendDeskEntry(uow, { draftId: draft.id, seen: draft.version, onBehalf: "phone" }));

    expect(await db.office.findUnique({ where: { id } })).toMatchObject({ status: "IN_REVIEW" });
    const event = await db.auditEvent.findFirst({ where: { subjectId: id, action: "office.resubmit" } });
    expect(event).toMatchObject({ actorId: officer.accountId, channel: "phone" });
    expect((await getOwnWork(town.owner, theirs.id))?.kind).toBe("over");
  });

  it("asks for a change of what is shown, which stays until the change is looked at", async () => {
    const sent = await sendOffice(town);
    const { id } = await perform(officer, (uow) => publishOffice(uow, sent));
    const copy = await perform(officer, (uow) => workingCopy(uow, { id, purpose: "change" }));

    const { draft } = await perform(officer, (uow) =>
      keepOwnAnswers(uow, { draftId: copy.id, seen: copy.version, answers: { name: "改めた名称" } }),
    );
    await perform(officer, (uow) => sendDeskEntry(uow, { draftId: draft.id, seen: draft.version, onBehalf: "word" }));

    expect(await db.office.findUnique({ where: { id } })).toMatchObject({ status: "CHANGE_SUBMITTED" });
    expect(await db.publishedOffice.findUnique({ where: { officeId: id } })).toMatchObject({ name: sent.name });
  });
});
