import { beforeAll, describe, expect, it } from "vitest";
import { explanationField } from "@/lib/corrections/unlocking";
import { attempt, perform } from "@/lib/db/unit-of-work";
import { returnOffice } from "@/lib/offices/commands/corrections";
import { beginOffice, workingCopy } from "@/lib/offices/commands/own-draft";
import { keepOwnAnswers, sendOwnWork } from "@/lib/offices/commands/own-work";
import { publishOffice } from "@/lib/offices/commands/review";
import { previewOwn } from "@/lib/offices/own-preview";
import { getOwnOffice } from "@/lib/offices/queries/own";
import { getOwnWork } from "@/lib/offices/queries/own-work";
import { createStaff, staffOf } from "@/tests/factories/accounts";
import { type Founded, foundMunicipality, foundOrganization, join } from "@/tests/factories/members";
import { aWholeOffice } from "@/tests/factories/offices";

let town: Omit<Founded, "corporateNumber">;

beforeAll(async () => {
  town = await foundMunicipality("202011");
});

const {
  photo1: _photo,
  photo1Alt: _alt,
  photo1Rights: _rights,
  ...ANSWERS
} = aWholeOffice({ municipalityCode: "202011" });

async function sent() {
  const { owner, organizationId } = town;
  const draft = await perform(owner, (uow) => beginOffice(uow, organizationId));
  await perform(owner, (uow) => keepOwnAnswers(uow, { draftId: draft.id, seen: draft.version, answers: ANSWERS }));
  const { number } = await perform(owner, (uow) => sendOwnWork(uow, { draftId: draft.id, seen: 2 }));
  const own = await getOwnOffice(owner, number);
  if (own === null) throw new Error("What was sent is not there.");
  return { draftId: draft.id, ...own.office };
}

const reviewer = async () => staffOf(await createStaff(["OFFICES"]));

describe("what a municipality writes on", () => {
  it("is sent once, and a repeat finds the same number", async () => {
    const { draftId, number } = await sent();
    const again = await perform(town.owner, (uow) => sendOwnWork(uow, { draftId, seen: 2 }));
    expect(again.number).toBe(number);
    expect(await getOwnWork(town.owner, draftId)).toEqual({ kind: "over", number });
  });

  it("is not sent unseen when a colleague changed it meanwhile", async () => {
    const { owner, organizationId } = town;
    const editor = await join(town, "EDITOR");
    const draft = await perform(owner, (uow) => beginOffice(uow, organizationId));
    await perform(owner, (uow) => keepOwnAnswers(uow, { draftId: draft.id, seen: 1, answers: ANSWERS }));
    await perform(editor, (uow) => keepOwnAnswers(uow, { draftId: draft.id, seen: 2, answers: { openSeats: "30" } }));

    const outcome = await attempt(owner, (uow) => sendOwnWork(uow, { draftId: draft.id, seen: 2 }));

    expect(outcome).toMatchObject({ ok: false, error: { name: "StaleRecord" } });
    expect(outcome.ok ? "" : outcome.error.message).toContain("席数（オープン）");
  });

  it("is nobody else's: viewers, companies and other towns neither see nor write it", async () => {
    const { owner, organizationId } = town;
    const draft = await perform(owner, (uow) => beginOffice(uow, organizationId));
    const others = [await join(town, "VIEWER"), (await foundOrganization()).owner];
    for (const other of others) {
      expect(await getOwnWork(other, draft.id)).toBeNull();
      const outcome = await attempt(other, (uow) =>
        keepOwnAnswers(uow, { draftId: draft.id, seen: 1, answers: { name: "乗っ取り" } }),
      );
      expect(outcome).toMatchObject({ ok: false });
    }
    expect(await getOwnWork(owner, "not-an-id")).toBeNull();
  });

  it("opens a change as people type, so that nothing untouched counts as changed", async () => {
    const { id, version } = await sent();
    await perform(await reviewer(), (uow) => publishOffice(uow, { id, version }));
    const copy = await perform(town.owner, (uow) => workingCopy(uow, { id, purpose: "change" }));
    expect(copy.answers).toMatchObject({ measuredOn: "2026年4月1日", postalCode: "399-0786" });

    const found = await getOwnWork(town.owner, copy.id);
    if (found?.kind !== "open") throw new Error("The change is not open.");
    const { sent: before, draft } = found.work;
    expect(previewOwn({ sent: before, drafted: draft.answers, asked: null })).toMatchObject({
      errors: {},
      changed: [],
    });
    const drafted = { ...draft.answers, priceDay: "1,500円" };
    expect(previewOwn({ sent: before, drafted, asked: null })).toMatchObject({ errors: {}, changed: ["priceDay"] });
  });

  it("takes for a correction what was asked for alone, with a reason where nothing changes", async () => {
    const { id, version, number } = await sent();
    const items = [
      { field: "priceDay", reason: "税込みの金額ですか。" },
      { field: "description", reason: "もう少し詳しく書いてください。" },
    ];
    await perform(await reviewer(), (uow) => returnOffice(uow, { id, version, items }));
    const copy = await perform(town.owner, (uow) => workingCopy(uow, { id, purpose: "correction" }));
    const found = await getOwnWork(town.owner, copy.id);
    if (found?.kind !== "open") throw new Error("The correction is not open.");
    const { sent: before, asked } = found.work;
    expect(asked).toEqual(items.map((item) => expect.objectContaining({ field: item.field })));
    const silent = previewOwn({ sent: before, drafted: copy.answers, asked });
    expect(Object.keys(silent.errors).sort()).toEqual(["description", "priceDay"]);

    const answers = {
      description: "駅から5分、山の見える静かな仕事場です。",
      [explanationField("priceDay")]: "税込みです。",
      name: "勝手に変えた名前",
    };
    await perform(town.owner, (uow) => keepOwnAnswers(uow, { draftId: copy.id, seen: copy.version, answers }));
    await perform(town.owner, (uow) => sendOwnWork(uow, { draftId: copy.id, seen: copy.version + 1 }));

    const own = await getOwnOffice(town.owner, number);
    expect(own?.office.status).toBe("IN_REVIEW");
    expect(own?.answers).toMatchObject({ name: ANSWERS["name"], description: answers.description, priceDay: "1100" });
    expect(own?.history.map(({ label }) => label)[0]).toBe("修正を受け付けました");
  });
});
