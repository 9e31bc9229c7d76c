import { beforeAll, describe, expect, it } from "vitest";
import { attempt, perform } from "@/lib/db/unit-of-work";
import { saveAnswers } from "@/lib/drafts/commands";
import { beginOffice, throwAwayOffice, workingCopy } from "@/lib/offices/commands/own-draft";
import { publishOffice } from "@/lib/offices/commands/review";
import { submitOffice } from "@/lib/offices/commands/submit";
import { getOwnOffice, listOfficeDrafts, listOwnOffices } from "@/lib/offices/queries/own";
import { listDrafts } from "@/lib/organizations/queries/procedures";
import { createStaff, staffOf } from "@/tests/factories/accounts";
import { type Founded, foundMunicipality, foundOrganization, join } from "@/tests/factories/members";
import { anOffice } from "@/tests/factories/offices";

let town: Omit<Founded, "corporateNumber">;

beforeAll(async () => {
  town = await foundMunicipality("202151");
});

async function published() {
  const { organizationId, owner } = town;
  const draft = await perform(owner, (uow) => beginOffice(uow, organizationId));
  await perform(owner, (uow) => saveAnswers(uow, { draftId: draft.id, seen: draft.version, answers: anOffice() }));
  const { caseId: id } = await perform(owner, (uow) => submitOffice(uow, { draftId: draft.id }));
  const reviewer = await staffOf(await createStaff(["OFFICES"]));
  return perform(reviewer, (uow) => publishOffice(uow, { id, version: 1 }));
}

describe("a draft of a municipality", () => {
  it("begins with what is known, and belongs to all who act for it", async () => {
    const { owner, organizationId } = town;
    const [editor, viewer] = [await join(town, "EDITOR"), await join(town, "VIEWER")];

    const draft = await perform(owner, (uow) => beginOffice(uow, organizationId));

    expect(draft.answers).toMatchObject({ municipalityCode: "202151", contactName: "桜庭 ひろし" });
    expect((await listOfficeDrafts(editor, organizationId)).map(({ id }) => id)).toContain(draft.id);
    expect(await listOfficeDrafts(viewer, organizationId)).toEqual([]);
    expect((await listDrafts(editor, organizationId)).map(({ id }) => id)).not.toContain(draft.id);
    await perform(editor, (uow) => throwAwayOffice(uow, { organizationId, id: draft.id }));
    expect((await listOfficeDrafts(owner, organizationId)).map(({ id }) => id)).not.toContain(draft.id);
  });

  it("takes what two colleagues write at once into different fields", async () => {
    const { owner, organizationId } = town;
    const editor = await join(town, "EDITOR");
    const draft = await perform(owner, (uow) => beginOffice(uow, organizationId));
    const save = (answers: Record<string, string>) => ({ draftId: draft.id, seen: draft.version, answers });

    await Promise.all([
      perform(owner, (uow) => saveAnswers(uow, save({ openSeats: "20" }))),
      perform(editor, (uow) => saveAnswers(uow, save({ priceDay: "1100" }))),
    ]);

    const [now] = await listOfficeDrafts(owner, organizationId);
    expect(now?.answers).toMatchObject({ openSeats: "20", priceDay: "1100" });
  });

  it("is not for companies, nor for strangers", async () => {
    const company = await foundOrganization();

    for (const organizationId of [company.organizationId, town.organizationId]) {
      expect(await attempt(company.owner, (uow) => beginOffice(uow, organizationId))).toMatchObject({ ok: false });
    }
  });
});

describe("the working copy of a change", () => {
  it("is one for all, opened with what is shown", async () => {
    const { id, number } = await published();
    const open = () => perform(town.owner, (uow) => workingCopy(uow, { id, purpose: "change" }));

    const [first, second] = await Promise.all([open(), open()]);

    expect(second.id).toBe(first.id);
    expect(first.answers).toMatchObject({ name: "見本市サテライトオフィス" });
    expect(await getOwnOffice(town.owner, number)).toMatchObject({ actions: ["requestChange", "close"] });
    expect((await listOwnOffices(town.owner, town.organizationId)).map((office) => office.number)).toContain(number);
  });

  it("is not opened where there is nothing to correct, nor by a stranger", async () => {
    const { id, number } = await published();
    const company = await foundOrganization();

    expect(await attempt(town.owner, (uow) => workingCopy(uow, { id, purpose: "correction" }))).toMatchObject({
      ok: false,
    });
    expect(await attempt(company.owner, (uow) => workingCopy(uow, { id, purpose: "change" }))).toMatchObject({
      ok: false,
    });
    expect(await getOwnOffice(company.owner, number)).toBeNull();
  });
});
