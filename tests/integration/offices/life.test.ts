import { beforeAll, describe, expect, it } from "vitest";
import type { Actor, Staff } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import { attempt, perform } from "@/lib/db/unit-of-work";
import type { Answers } from "@/lib/drafts/answers";
import { openDraft } from "@/lib/drafts/commands";
import { confirmOffice } from "@/lib/offices/commands/confirm";
import type { Office } from "@/lib/offices/commands/record";
import { assignOffice, publishOffice, refuseOffice, startReview } from "@/lib/offices/commands/review";
import { submitOffice } from "@/lib/offices/commands/submit";
import { closeOffice, reopenOffice, suspendOffice, withdrawOffice } from "@/lib/offices/commands/upkeep";
import { FORM_VERSION } from "@/lib/offices/fields";
import { createStaff, staffOf } from "@/tests/factories/accounts";
import { type Founded, foundMunicipality, foundOrganization, join } from "@/tests/factories/members";
import { anOffice, aWholeOffice } from "@/tests/factories/offices";

let town: Omit<Founded, "corporateNumber">;
let reviewer: Staff;

beforeAll(async () => {
  town = await foundMunicipality("202151");
  reviewer = await staffOf(await createStaff(["OFFICES"]));
});

const withoutPhotos = (answers: Answers): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([name]) => !name.startsWith("photo")));

async function draftOf(answers: Answers, organizationId = town.organizationId): Promise<string> {
  const draft = await perform(town.owner, (uow) =>
    openDraft(uow, { flow: "office", purpose: "apply", formVersion: FORM_VERSION, answers, organizationId }),
  );
  return draft.id;
}

const find = (id: string): Promise<Office> => db.office.findUniqueOrThrow({ where: { id } });
const publicRow = (id: string) => db.publishedOffice.findUnique({ where: { officeId: id } });

async function submitted(answers: Answers = withoutPhotos(aWholeOffice())): Promise<Office> {
  const draftId = await draftOf(answers);
  const { caseId } = await perform(town.owner, (uow) => submitOffice(uow, { draftId }));
  return find(caseId);
}

async function published(answers?: Answers): Promise<Office> {
  const { id, version } = await submitted(answers);
  return perform(reviewer, (uow) => publishOffice(uow, { id, version }));
}

describe("registering an office", () => {
  it("gives a number once, however often it is sent", async () => {
    const draftId = await draftOf(anOffice());
    const send = () => perform(town.owner, (uow) => submitOffice(uow, { draftId }));

    const [first, second] = [await send(), await send()];

    expect(first).toMatchObject({ number: expect.stringMatching(/^O-\d{4}-/), isRepeat: false });
    expect(second).toEqual({ ...first, isRepeat: true });
    expect(await db.office.count({ where: { id: first.caseId } })).toBe(1);
    const letters = await db.mail.findMany({ where: { flow: "office", caseId: first.caseId } });
    expect(letters.map(({ template }) => template)).toEqual(["office-submitted"]);
  });

  it("keeps what cannot be taken, and says what to do", async () => {
    const draftId = await draftOf(anOffice({ openSeats: "たくさん" }));

    const outcome = await attempt(town.owner, (uow) => submitOffice(uow, { draftId }));

    expect(outcome).toMatchObject({ ok: false, error: { fields: { openSeats: expect.stringContaining("席数") } } });
    expect(await db.draft.findUnique({ where: { id: draftId } })).toMatchObject({ answers: { openSeats: "たくさん" } });
  });

  it("is for those who act for the municipality", async () => {
    const draftId = await draftOf(anOffice());
    const [viewer, other] = [await join(town, "VIEWER"), await foundOrganization()];
    const strangers: Actor[] = [viewer, other.owner, { kind: "visitor" }, { kind: "system", job: "test" }];

    for (const actor of strangers) {
      expect(await attempt(actor, (uow) => submitOffice(uow, { draftId }))).toMatchObject({ ok: false });
    }
    expect(await db.submission.count({ where: { key: draftId } })).toBe(0);
  });

  it("is not for companies", async () => {
    const company = await foundOrganization();
    const draftId = await draftOf(anOffice(), company.organizationId);

    const outcome = await attempt(company.owner, (uow) => submitOffice(uow, { draftId }));

    expect(outcome).toMatchObject({ ok: false, error: { name: "NotAMunicipality" } });
  });
});

describe("the desk", () => {
  it("takes up, hands over to who has the duty, and publishes", async () => {
    const { id, version } = await submitted();
    const [colleague, other] = [await createStaff(["OFFICES"]), await createStaff(["DECLARATIONS"])];

    const taken = await perform(reviewer, (uow) => startReview(uow, { id, version }));
    const refused = await attempt(reviewer, (uow) =>
      assignOffice(uow, { id, version: taken.version, assigneeId: other.id }),
    );
    const given = await perform(reviewer, (uow) =>
      assignOffice(uow, { id, version: taken.version, assigneeId: colleague.id }),
    );
    const shown = await perform(reviewer, (uow) => publishOffice(uow, { id, version: given.version }));

    expect(taken).toMatchObject({ status: "IN_REVIEW", assigneeId: reviewer.accountId });
    expect(refused).toMatchObject({ ok: false });
    expect(shown).toMatchObject({
      status: "PUBLISHED",
      assigneeId: colleague.id,
      publishedVersionId: shown.currentVersionId,
    });
  });

  it("shows the public answers alone, with all that the search asks for", async () => {
    const { id } = await published();

    const row = await publicRow(id);

    expect(JSON.stringify(row)).not.toContain("sakuraba");
    expect(row).toMatchObject({
      name: "見本市サテライトオフィス",
      prefectureCode: "20",
      latitude: 36.115,
      answers: { priceDay: "1100", equipment: ["WIFI", "POWER"] },
      subsidyUntil: new Date("2027-03-31"),
    });
    expect(row?.facets).toEqual(
      expect.arrayContaining(["prefecture:20", "municipality:202151", "kind:SATELLITE", "tokyo:180", "seats:20"]),
    );
    expect(row?.facets).not.toContain("tokyo:120");
    expect(row?.facets).not.toContain("all-day:YES");
  });

  it("refuses with a reason, and nothing is shown", async () => {
    const { id, version } = await submitted();

    const after = await perform(reviewer, (uow) =>
      refuseOffice(uow, { id, version, reason: "施設が確認できません。" }),
    );

    expect(after).toMatchObject({ status: "REFUSED", outsideReason: "施設が確認できません。" });
    expect(await publicRow(id)).toBeNull();
  });

  it("tells the second of two officers that something changed", async () => {
    const { id, version } = await submitted();
    await perform(reviewer, (uow) => startReview(uow, { id, version }));

    const late = await attempt(reviewer, (uow) => publishOffice(uow, { id, version }));

    expect(late).toMatchObject({ ok: false, error: { name: "StaleRecord" } });
  });

  it("is closed to the municipality", async () => {
    const { id, version } = await submitted();

    expect(await attempt(town.owner, (uow) => publishOffice(uow, { id, version }))).toMatchObject({ ok: false });
    expect(await attempt(town.owner, (uow) => assignOffice(uow, { id, version, assigneeId: null }))).toMatchObject({
      ok: false,
    });
  });
});

describe("an office that is shown", () => {
  const reason = "改修のため。";

  it("stays as a page that says so when it closes, and comes back", async () => {
    const { id, version } = await published();

    const closed = await perform(town.owner, (uow) => closeOffice(uow, { id, version, reason }));
    expect(await publicRow(id)).toMatchObject({ isClosed: true });
    await perform(town.owner, (uow) => reopenOffice(uow, { id, version: closed.version, reason }));
    expect(await publicRow(id)).toMatchObject({ isClosed: false });
  });

  it("is taken away while it is suspended, by the desk alone", async () => {
    const { id, version } = await published();

    expect(await attempt(town.owner, (uow) => suspendOffice(uow, { id, version, reason }))).toMatchObject({
      ok: false,
    });
    await perform(reviewer, (uow) => suspendOffice(uow, { id, version, reason }));

    expect(await publicRow(id)).toBeNull();
  });

  it("is confirmed once a day, and not by who only looks", async () => {
    const { id, version } = await published();
    const viewer = await join(town, "VIEWER");
    await db.office.update({ where: { id }, data: { confirmedOn: new Date("2025-01-01") } });

    expect(await attempt(viewer, (uow) => confirmOffice(uow, { id, version }))).toMatchObject({ ok: false });
    const first = await perform(town.owner, (uow) => confirmOffice(uow, { id, version }));
    const second = await perform(town.owner, (uow) => confirmOffice(uow, { id, version: first.version }));

    expect(second).toEqual(first);
    expect((await publicRow(id))?.confirmedOn.getTime()).toBeGreaterThan(new Date("2026-01-01").getTime());
    expect(await db.auditEvent.count({ where: { subjectId: id, action: "office.confirm" } })).toBe(1);
  });

  it("cannot be withdrawn like one that waits", async () => {
    const [shown, waiting] = [await published(), await submitted()];

    expect(
      await attempt(town.owner, (uow) => withdrawOffice(uow, { id: shown.id, version: shown.version, reason })),
    ).toMatchObject({ ok: false });
    const after = await perform(town.owner, (uow) =>
      withdrawOffice(uow, { id: waiting.id, version: waiting.version, reason }),
    );
    expect(after).toMatchObject({ status: "WITHDRAWN" });
  });
});
