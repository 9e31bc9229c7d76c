import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { beginRevision, createEdition } from "@/lib/awards/editions/commands/begin";
import {
  approveRevision,
  discardRevision,
  proposeRevision,
  refuseRevision,
  takeBackRevision,
} from "@/lib/awards/editions/commands/decide";
import { saveSettings } from "@/lib/awards/editions/commands/write";
import { getEdition, listEditions, listRevisionsToDecide } from "@/lib/awards/editions/queries/desk";
import { getPublicSettings, listPublicEditions } from "@/lib/awards/editions/queries/public";
import { sealOf } from "@/lib/awards/editions/rules/seal";
import { storedSettings } from "@/lib/awards/editions/stored";
import { db } from "@/lib/db/client";
import { attempt, perform } from "@/lib/db/unit-of-work";
import { canonicalJson } from "@/lib/receipts/canonical-json";
import { createStaff, staffOf } from "@/tests/factories/accounts";
import { anAwardOfficer, newEdition, openEdition, proposedEdition } from "@/tests/factories/awards";
import { asOwner } from "@/tests/support/owner";

const renamed = (name: string) => (settings: ReturnType<typeof storedSettings>) => ({ ...settings, name });
const reason = "名称を改めるため";

async function refusal(work: Promise<{ readonly ok: boolean; readonly error?: Error }>): Promise<string> {
  const outcome = await work;
  return outcome.error?.name ?? "done";
}

describe("a new year", () => {
  it("begins with the settings of the scheme, and the next as a copy moved by a year", async () => {
    const first = await openEdition();
    const { officer } = first;
    const next = await perform(officer, (uow) => createEdition(uow, first.fiscalYear + 2));

    const detail = await getEdition(officer, next.fiscalYear);
    expect(detail?.work?.settings.fiscalYear).toBe(first.fiscalYear + 2);
    expect(detail?.work?.settings.criteria.map(({ key }) => key)).toEqual([
      "effect",
      "spread",
      "cooperation",
      "development",
    ]);
    expect(detail?.work?.settings.categories[0]?.window.closes.day.slice(0, 4)).toBe(String(first.fiscalYear + 2));
    expect(detail?.faults).toEqual([]);
  });

  it("is made once, whoever asks at the same moment", async () => {
    const { fiscalYear } = await newEdition();
    const officers = await Promise.all([anAwardOfficer(), anAwardOfficer(), anAwardOfficer()]);

    const outcomes = await Promise.all(
      officers.map((officer) => attempt(officer, (uow) => createEdition(uow, fiscalYear + 1))),
    );

    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await db.awardEdition.count({ where: { fiscalYear: fiscalYear + 1 } })).toBe(1);
  });

  it("is nothing to colleagues without the duty", async () => {
    const { fiscalYear, id, version } = await newEdition();
    const outsider = await staffOf(await createStaff(["CONTENT", "ACCOUNTS", "AUDIT", "SETTINGS"]));

    expect(await getEdition(outsider, fiscalYear)).toBeNull();
    expect(await listEditions(outsider)).toEqual([]);
    const change = renamed("別の名称");
    expect(await refusal(attempt(outsider, (uow) => saveSettings(uow, { id, version, change })))).toBe(
      "RecordNotFound",
    );
    expect(await refusal(attempt(outsider, (uow) => proposeRevision(uow, { id, version, reason })))).toBe(
      "RecordNotFound",
    );
  });
});

describe("settings come into force", () => {
  it("by a second person alone, sealed by the hash of what is published", async () => {
    const { officer, id, version, fiscalYear } = await proposedEdition();
    expect(await refusal(attempt(officer, (uow) => approveRevision(uow, { id, version })))).toBe("StepNotAllowed");
    const second = await anAwardOfficer();
    expect((await listRevisionsToDecide(second)).map((one) => one.id)).toContain(id);
    expect((await listRevisionsToDecide(officer)).map((one) => one.id)).not.toContain(id);

    await perform(second, (uow) => approveRevision(uow, { id, version }));

    const published = (await listPublicEditions()).find((edition) => edition.fiscalYear === fiscalYear);
    const settings = await getPublicSettings(fiscalYear, 1);
    const bytes = settings === null ? "" : canonicalJson(settings);
    expect(published?.revisions[0]?.sha256).toBe(createHash("sha256").update(bytes).digest("hex"));
    expect(JSON.stringify(published)).not.toContain(officer.accountId);
    expect(JSON.stringify(published)).not.toContain(officer.name);
  });

  it("in the database for two different people only, and stay as they are for ever", async () => {
    const { officer, id } = await proposedEdition();
    const alone = `UPDATE award_revision SET status = 'IN_FORCE', ordinal = 9, sha256 = repeat('a', 64), decided_by = '${officer.accountId}', decided_at = now() WHERE id = '${id}'`;
    await expect(asOwner(alone)).rejects.toThrow(/award_revision_by_another/);

    const open = await openEdition();
    const rewritten = `UPDATE award_revision SET settings = '{}' WHERE id = '${open.id}'`;
    await expect(asOwner(rewritten)).rejects.toThrow(/it is final/);
  });

  it("never while something does not fit, and never without a change", async () => {
    const { officer, id, version } = await newEdition();
    const heavier = await perform(officer, (uow) =>
      saveSettings(uow, {
        id,
        version,
        change: (settings) => ({
          ...settings,
          criteria: settings.criteria.map((criterion, index) =>
            index === 0 ? { ...criterion, weight: 30 } : criterion,
          ),
        }),
      }),
    );
    const seen = { id, version: heavier.version };
    expect(await refusal(attempt(officer, (uow) => proposeRevision(uow, { ...seen, reason })))).toBe("SettingsFaulty");

    const open = await openEdition();
    const same = await perform(open.officer, (uow) => beginRevision(uow, open.editionId));
    expect(
      await refusal(attempt(open.officer, (uow) => proposeRevision(uow, { id: same.id, version: 1, reason }))),
    ).toBe("NothingChanged");
  });

  it("as a further set beside the first, which can still be read and checked", async () => {
    const { officer, second, editionId, fiscalYear } = await openEdition();
    const begun = await perform(officer, (uow) => beginRevision(uow, editionId));
    const change = renamed("改めた名称");
    const saved = await perform(officer, (uow) => saveSettings(uow, { id: begun.id, version: 1, change }));
    const proposed = await perform(officer, (uow) =>
      proposeRevision(uow, { id: begun.id, version: saved.version, reason }),
    );
    expect((await listPublicEditions()).find((one) => one.fiscalYear === fiscalYear)?.settings.name).not.toBe(
      "改めた名称",
    );

    await perform(second, (uow) => approveRevision(uow, { id: begun.id, version: proposed.version }));

    const published = (await listPublicEditions()).find((one) => one.fiscalYear === fiscalYear);
    expect(published?.settings.name).toBe("改めた名称");
    expect(published?.revisions.map(({ ordinal, reason: why }) => [ordinal, why])).toEqual([
      [2, reason],
      [1, "募集を始めるため"],
    ]);
    const first = await getPublicSettings(fiscalYear, 1);
    expect(first === null ? "" : sealOf(first)).toBe(published?.revisions[1]?.sha256);
  });
});

describe("what is worked on", () => {
  it("is shown with what is worth a look, which keeps nobody from asking for an approval", async () => {
    const { officer, id, version, fiscalYear } = await newEdition();
    expect((await getEdition(officer, fiscalYear))?.hints).toEqual([]);
    const call = `${fiscalYear - 1}年10月までに応募してください。`;
    const day = `${fiscalYear + 1}-01-02`;
    const saved = await perform(officer, (uow) =>
      saveSettings(uow, {
        ...{ id, version },
        change: (settings) => ({
          ...settings,
          texts: { ...settings.texts, call },
          ceremony: { day, place: "東京", mode: "venue" },
        }),
      }),
    );

    expect(await getEdition(officer, fiscalYear)).toMatchObject({
      faults: [],
      hints: [
        { place: { part: "basics" }, message: expect.stringMatching(/^表彰式の日（.+）は閉庁日（.+）です。$/) },
        {
          place: { part: "texts" },
          message: `「募集要項」に、${fiscalYear}年度より前の年（${fiscalYear - 1}年）が書かれています。`,
        },
      ],
    });
    await perform(officer, (uow) => proposeRevision(uow, { id, version: saved.version, reason }));
  });

  it("is one text at a time", async () => {
    const { officer, second, editionId } = await openEdition();
    const outcomes = await Promise.all(
      [officer, second].map((person) => attempt(person, (uow) => beginRevision(uow, editionId))),
    );

    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it("goes back with a reason, is taken back and is given up", async () => {
    const { officer, id, version, fiscalYear } = await proposedEdition();
    const second = await anAwardOfficer();
    const back = await perform(second, (uow) => refuseRevision(uow, { id, version, reason: "締切が短すぎます。" }));
    expect((await getEdition(officer, fiscalYear))?.work?.refusal).toBe("締切が短すぎます。");

    const again = await perform(second, (uow) => proposeRevision(uow, { id, version: back.version, reason }));
    expect(await refusal(attempt(officer, (uow) => takeBackRevision(uow, { id, version: again.version })))).toBe(
      "StepNotAllowed",
    );
    const mine = await perform(second, (uow) => takeBackRevision(uow, { id, version: again.version }));
    await perform(officer, (uow) => discardRevision(uow, { id, version: mine.version }));

    expect((await getEdition(officer, fiscalYear))?.work).toBeNull();
    expect(await listPublicEditions()).not.toContainEqual(expect.objectContaining({ fiscalYear }));
  });

  it("is not written over by a screen of before, nor once it is proposed", async () => {
    const { officer, id, version } = await newEdition();
    const change = renamed("一つ目の名称");
    const saved = await perform(officer, (uow) => saveSettings(uow, { id, version, change }));
    const old = { id, version, change: renamed("二つ目の名称") };
    expect(await refusal(attempt(officer, (uow) => saveSettings(uow, old)))).toBe("StaleRecord");

    const proposed = await perform(officer, (uow) => proposeRevision(uow, { id, version: saved.version, reason }));
    const late = { ...old, version: proposed.version };
    expect(await refusal(attempt(officer, (uow) => saveSettings(uow, late)))).toBe("StepNotAllowed");
    const row = await db.awardRevision.findUniqueOrThrow({ where: { id } });
    expect(storedSettings(row.settings).name).toBe("一つ目の名称");
  });
});
