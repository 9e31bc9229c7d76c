import { beforeAll, describe, expect, it } from "vitest";
import type { Staff } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import { attempt, perform } from "@/lib/db/unit-of-work";
import type { Answers } from "@/lib/drafts/answers";
import { openDraft } from "@/lib/drafts/commands";
import type { DraftPurpose } from "@/lib/drafts/queries";
import { declineChange, dropChange, requestChange } from "@/lib/offices/commands/changes";
import { resubmitOffice, returnOffice } from "@/lib/offices/commands/corrections";
import type { Office } from "@/lib/offices/commands/record";
import { approveChange, publishOffice } from "@/lib/offices/commands/review";
import { submitOffice } from "@/lib/offices/commands/submit";
import { FORM_VERSION } from "@/lib/offices/fields";
import { createStaff, staffOf } from "@/tests/factories/accounts";
import { type Founded, foundMunicipality } from "@/tests/factories/members";
import { anOffice } from "@/tests/factories/offices";

let town: Omit<Founded, "corporateNumber">;
let reviewer: Staff;

beforeAll(async () => {
  town = await foundMunicipality("202151");
  reviewer = await staffOf(await createStaff(["OFFICES"]));
});

async function draftOf(purpose: DraftPurpose, answers: Answers, caseId?: string): Promise<string> {
  const ofCase = caseId === undefined ? {} : { caseId };
  const { organizationId } = town;
  const draft = await perform(town.owner, (uow) =>
    openDraft(uow, { flow: "office", purpose, formVersion: FORM_VERSION, answers, organizationId, ...ofCase }),
  );
  return draft.id;
}

async function submitted(): Promise<Office> {
  const draftId = await draftOf("apply", anOffice({ priceDay: "1100" }));
  const { caseId } = await perform(town.owner, (uow) => submitOffice(uow, { draftId }));
  return db.office.findUniqueOrThrow({ where: { id: caseId } });
}

async function published(): Promise<Office> {
  const { id, version } = await submitted();
  return perform(reviewer, (uow) => publishOffice(uow, { id, version }));
}

async function shownPrice(officeId: string): Promise<unknown> {
  const row = await db.publishedOffice.findUniqueOrThrow({ where: { officeId } });
  return row.answers;
}

const items = [{ field: "priceDay", reason: "税込みか確かめてください。" }];

describe("a correction", () => {
  it("takes the asked field alone, and stops the clock meanwhile", async () => {
    const { id, version } = await submitted();
    const returned = await perform(reviewer, (uow) => returnOffice(uow, { id, version, items }));
    const draftId = await draftOf("correction", { priceDay: "1,210円", name: "別の施設" }, id);

    const after = await perform(town.owner, (uow) => resubmitOffice(uow, { id, draftId }));
    const again = await perform(town.owner, (uow) => resubmitOffice(uow, { id, draftId }));

    expect(returned).toMatchObject({ status: "RETURNED", stoppedSince: expect.any(Date) });
    expect(after).toMatchObject({ status: "IN_REVIEW", name: "見本市サテライトオフィス", stoppedSince: null });
    expect(again).toEqual(after);
    const item = await db.correctionItem.findFirstOrThrow({ where: { request: { caseId: id } } });
    expect(item).toMatchObject({ before: "1100", after: "1210", explanation: null });
  });

  it("wants a change or a word on why there is none", async () => {
    const { id, version } = await submitted();
    await perform(reviewer, (uow) => returnOffice(uow, { id, version, items }));
    const silent = await draftOf("correction", { priceDay: "１１００" }, id);
    const explained = await draftOf("correction", { "explain-priceDay": "税込みです。" }, id);

    const refused = await attempt(town.owner, (uow) => resubmitOffice(uow, { id, draftId: silent }));
    await perform(town.owner, (uow) => resubmitOffice(uow, { id, draftId: explained }));

    expect(refused).toMatchObject({ ok: false, error: { fields: { priceDay: expect.any(String) } } });
    expect(await db.sealedVersion.count({ where: { caseId: id } })).toBe(2);
  });
});

describe("a change of what is shown", () => {
  it("keeps the old page until it is approved", async () => {
    const { id } = await published();
    const draftId = await draftOf("change", { priceDay: "1500" }, id);

    const asked = await perform(town.owner, (uow) => requestChange(uow, { id, draftId }));
    expect(await shownPrice(id)).toMatchObject({ priceDay: "1100" });
    await perform(reviewer, (uow) => approveChange(uow, { id, version: asked.version }));

    expect(await shownPrice(id)).toMatchObject({ priceDay: "1500" });
  });

  it("is refused when nothing differs, and leaves nothing behind", async () => {
    const { id } = await published();
    const draftId = await draftOf("change", { priceDay: "1,100" }, id);

    const outcome = await attempt(town.owner, (uow) => requestChange(uow, { id, draftId }));

    expect(outcome).toMatchObject({ ok: false, error: { name: "NothingChanged" } });
    expect(await db.sealedVersion.count({ where: { caseId: id } })).toBe(1);
  });

  it.each(["declined by the desk", "taken back"])(
    "can be %s, and the desk reads the old answers again",
    async (how) => {
      const { id } = await published();
      const draftId = await draftOf("change", { name: "新しい名称" }, id);
      const { version } = await perform(town.owner, (uow) => requestChange(uow, { id, draftId }));

      const after =
        how === "taken back"
          ? await perform(town.owner, (uow) => dropChange(uow, { id, version }))
          : await perform(reviewer, (uow) => declineChange(uow, { id, version, reason: "確認できません。" }));

      expect(after).toMatchObject({ status: "PUBLISHED", name: "見本市サテライトオフィス" });
      expect(after.currentVersionId).toBe(after.publishedVersionId);
    },
  );
});
