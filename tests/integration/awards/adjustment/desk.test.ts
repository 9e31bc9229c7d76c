import { describe, expect, it } from "vitest";
import { getAdjustmentDesk } from "@/lib/awards/adjustment/queries/desk";
import { adjustmentFileOf } from "@/lib/awards/adjustment/queries/files";
import { sha256Hex } from "@/lib/crypto/sha256";
import { db } from "@/lib/db/client";
import { anAdjustment, aScoredRound } from "@/tests/factories/award-adjustments";
import { aConflict } from "@/tests/factories/award-judged-entries";
import { anAwardOfficer } from "@/tests/factories/awards";

const anywhere = { stage: undefined, category: undefined } as const;

describe("the desk of adjustment", () => {
  it("shows every view beside the mean, the jurors, and that the same came of it again", {
    timeout: 60_000,
  }, async () => {
    const { officer, editionId } = await aScoredRound();
    expect(await getAdjustmentDesk(officer, { editionId, ...anywhere })).toMatchObject({
      ...{ stage: "first", stages: ["first"], mayAsk: true, head: null, category: null },
    });
    await anAdjustment(officer, editionId);
    await anAdjustment(officer, editionId);
    const desk = await getAdjustmentDesk(officer, { editionId, ...anywhere });
    if (desk === null || desk === "conflict" || desk.category === null) throw new Error("There is no desk.");
    expect(desk.head).toMatchObject({ isCurrent: true, earlier: { isSame: true }, draws: 1000 });
    expect(desk.category).toMatchObject({ key: "promotion", isAdjusted: true, reasons: [] });
    const [best] = desk.category.entries.toSorted(
      (one, other) => (one.views.raw?.rank ?? 9) - (other.views.raw?.rank ?? 9),
    );
    expect(best?.views.raw).toMatchObject({ value: 100, rank: 1 });
    expect(Object.values(best?.views ?? {}).every((view) => view !== null)).toBe(true);
    expect(desk.category.jurors).toHaveLength(3);
    const [first] = desk.category.jurors.filter(({ name }) => name === "審査 0郎");
    expect(first).toMatchObject({ shared: 5, partners: 2 });
  });

  it("says why nothing is adjusted, and shows the means all the same", async () => {
    const { officer, editionId } = await aScoredRound({ entries: 4, jurors: 3 });
    await anAdjustment(officer, editionId);
    const desk = await getAdjustmentDesk(officer, { editionId, ...anywhere });
    if (desk === null || desk === "conflict" || desk.category === null) throw new Error("There is no desk.");
    expect(desk.category.isAdjusted).toBe(false);
    expect(desk.category.reasons.join()).toContain("補正していません");
    expect(desk.category.entries.every(({ views }) => views.raw !== null && views.shrunken === null)).toBe(true);
    expect(desk.category.jurors).toEqual([]);
  });

  it("gives out the bytes that are kept, and a table with the numbers of the entries", async () => {
    const { officer, editionId, fiscalYear, entries } = await aScoredRound();
    const { id, inputSha256, resultSha256 } = await anAdjustment(officer, editionId);
    const file = (name: string) => adjustmentFileOf(officer, { fiscalYear, file: `${id}-${name}` });
    expect(sha256Hex((await file("input.json"))?.text ?? "")).toBe(inputSha256);
    expect(sha256Hex((await file("result.json"))?.text ?? "")).toBe(resultSha256);
    const csv = await file("promotion.csv");
    expect(csv?.text.startsWith("﻿結果,補正あり\r\n")).toBe(true);
    for (const { number, id: entryId } of entries) {
      expect(csv?.text).toContain(number);
      expect(csv?.text).not.toContain(entryId);
    }
    expect(await db.auditEvent.count({ where: { action: "awardAdjustment.export", subjectId: id } })).toBe(3);
    expect(await file("elsewhere.csv")).toBeNull();
    expect(await adjustmentFileOf(officer, { fiscalYear: fiscalYear + 1, file: `${id}-input.json` })).toBeNull();
    expect(await adjustmentFileOf(officer, { fiscalYear, file: "../../etc/passwd" })).toBeNull();
  });

  it("tells an officer in conflict with any of the entries that a colleague does it, and nothing else", async () => {
    const { officer, editionId, fiscalYear, entries } = await aScoredRound({ entries: 4, jurors: 3 });
    const { id } = await anAdjustment(officer, editionId);
    const blind = await anAwardOfficer();
    await aConflict({ entryId: entries[0]?.id ?? "", personId: blind.accountId });
    expect(await getAdjustmentDesk(blind, { editionId, ...anywhere })).toBe("conflict");
    expect(await adjustmentFileOf(blind, { fiscalYear, file: `${id}-result.json` })).toBeNull();
    expect(await getAdjustmentDesk({ ...officer, duties: ["CONTENT"] }, { editionId, ...anywhere })).toBeNull();
  });
});
