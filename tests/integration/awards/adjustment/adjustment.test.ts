import { describe, expect, it } from "vitest";
import { askForAdjustment } from "@/lib/awards/adjustment/commands/ask";
import { computeAdjustment } from "@/lib/awards/adjustment/compute";
import { readInput } from "@/lib/awards/adjustment/desk/input";
import { readResult, resultText } from "@/lib/awards/adjustment/desk/result";
import { workOut } from "@/lib/awards/adjustment/desk/work-out";
import { rankingOf } from "@/lib/awards/adjustment/queries/ranking";
import { adjustmentWorkflow } from "@/lib/awards/adjustment/workflow";
import { askReopening, reopenRound } from "@/lib/awards/rounds/commands/reopen";
import { db } from "@/lib/db/client";
import { attempt, perform } from "@/lib/db/unit-of-work";
import { workflowRows } from "@/lib/workflow/table";
import { anAdjustment, aScoredRound } from "@/tests/factories/award-adjustments";
import { aConflict } from "@/tests/factories/award-judged-entries";
import { anOpenRound, inAnHour, sheetOf, submitted } from "@/tests/factories/award-rounds";
import { anAwardOfficer } from "@/tests/factories/awards";
import { asOwner } from "@/tests/support/owner";

const first = { stage: "first" } as const;

describe("an adjustment", () => {
  it("is worked out from its own input, and asked again gives the same bytes", async () => {
    const { officer, editionId } = await aScoredRound();
    const one = await anAdjustment(officer, editionId);
    const other = await anAdjustment(await anAwardOfficer(), editionId);
    expect(one).toMatchObject({ status: "COMPUTED", askedBy: officer.accountId });
    expect([other.inputSha256, other.resultSha256]).toEqual([one.inputSha256, one.resultSha256]);
    expect(other.id).not.toBe(one.id);
    expect(resultText(workOut(readInput(one.input)))).toBe(one.result);
    const promotion = readResult(one.result ?? "").categories.find(({ key }) => key === "promotion");
    expect(promotion?.adjustment).toMatchObject({ kind: "adjusted", settings: { winners: 6, draws: 1000 } });
    expect(promotion?.jurors).toMatchObject({ kind: "reported" });
  });

  it("gives other bytes for other scores", async () => {
    const { officer, editionId, round, jurors, entries } = await aScoredRound();
    const before = await anAdjustment(officer, editionId);
    const asked = { id: round.id, version: round.version, closesAt: inAnHour(), reason: "入力の誤りの訂正のため" };
    const waiting = await perform(officer, (uow) => askReopening(uow, asked));
    const second = await anAwardOfficer();
    await perform(second, (uow) => reopenRound(uow, { id: round.id, version: waiting.version }));
    const early = await attempt(officer, (uow) => askForAdjustment(uow, { editionId, ...first }));
    expect(early).toMatchObject({ ok: false, error: { name: "RoundNotClosed" } });
    const [seat, entry] = [jurors[0], entries[0]];
    if (seat === undefined || entry === undefined) throw new Error("Nobody is there.");
    const sheet = await sheetOf(seat.jurorId, entry.id);
    await submitted(seat.actor, { editionId, sheetId: sheet.id, level: "lowest" });
    await asOwner(
      `UPDATE award_round SET status = 'CLOSED', closed_at = now(), closed_by = opened_by WHERE id = '${round.id}'`,
      { guards: false },
    );
    const after = await anAdjustment(officer, editionId);
    expect(after.inputSha256).not.toBe(before.inputSha256);
    expect(after.resultSha256).not.toBe(before.resultSha256);
  });

  it("is refused below the minimum, with the means and the reason", async () => {
    const { officer, editionId } = await aScoredRound({ entries: 4, jurors: 3 });
    const row = await anAdjustment(officer, editionId);
    expect(row.status).toBe("REFUSED");
    const promotion = readResult(row.result ?? "").categories.find(({ key }) => key === "promotion");
    expect(promotion?.adjustment).toMatchObject({ kind: "notAdjusted", reasons: [{ code: "JUROR_TOO_FEW" }] });
    const ranking = await rankingOf(officer, editionId, "promotion");
    expect(ranking?.map(({ place }) => place)).toEqual([1, 1, 3, 3]);
    expect(ranking?.[0]).toMatchObject({ value: 100, standardError: null });
  });

  it("makes way for one that is asked for before it was worked out", async () => {
    const { officer, editionId } = await aScoredRound({ entries: 4, jurors: 3 });
    const ask = () => perform(officer, (uow) => askForAdjustment(uow, { editionId, ...first }));
    const [one, other] = [await ask(), await ask()];
    await computeAdjustment(one.id);
    await computeAdjustment(other.id);
    await computeAdjustment(other.id);
    const rows = await db.awardAdjustment.findMany({ where: { editionId }, orderBy: { askedAt: "asc" }, take: 9 });
    expect(new Map(rows.map(({ id, status }) => [id, status]))).toEqual(
      new Map([
        [one.id, "SUPERSEDED"],
        [other.id, "REFUSED"],
      ]),
    );
  });

  it("is asked for after the round alone", async () => {
    const { officer, editionId } = await anOpenRound({ entries: 1 });
    for (const stage of ["first", "second"] as const) {
      const asked = await attempt(officer, (uow) => askForAdjustment(uow, { editionId, stage }));
      expect(asked).toMatchObject({ ok: false, error: { name: "RoundNotClosed" } });
    }
  });

  it("stays as it was worked out, whoever tries", async () => {
    const { officer, editionId } = await aScoredRound({ entries: 4, jurors: 3 });
    const { id } = await anAdjustment(officer, editionId);
    const refused = [
      "UPDATE award_adjustment SET result = '{}'",
      "UPDATE award_adjustment SET status = 'REQUESTED', result = NULL, result_sha256 = NULL, computed_at = NULL",
    ];
    for (const sql of refused) await expect(asOwner(`${sql} WHERE id = '${id}'`)).rejects.toThrow("it is final");
    const asked = await perform(officer, (uow) => askForAdjustment(uow, { editionId, ...first }));
    await expect(asOwner(`UPDATE award_adjustment SET input = '{}' WHERE id = '${asked.id}'`)).rejects.toThrow();
  });

  it("has the steps of the table in the database", async () => {
    const rows = await db.$queryRaw`
      SELECT flow, action, from_status AS "fromStatus", to_status AS "toStatus" FROM workflow_step WHERE flow = 'awardAdjustment'`;
    expect(rows).toEqual(expect.arrayContaining([...workflowRows("awardAdjustment", adjustmentWorkflow)]));
  });
});

describe("the ranking", () => {
  it("is the frozen list by the view of the settings, with what it may be off by", async () => {
    const { officer, editionId, entries } = await aScoredRound();
    expect(await rankingOf(officer, editionId, "promotion")).toBeNull();
    await anAdjustment(officer, editionId);
    const ranking = await rankingOf(officer, editionId, "promotion");
    expect(ranking).toHaveLength(entries.length);
    expect(
      ranking
        ?.map(({ entryId }) => entryId)
        .slice(0, 2)
        .toSorted(),
    ).toEqual(
      entries
        .slice(0, 2)
        .map(({ id }) => id)
        .toSorted(),
    );
    expect(ranking?.[0]?.standardError).toBeGreaterThan(0);
    expect(await rankingOf(officer, editionId, "no-such-category")).toBeNull();
  });

  it("is nothing at all to an officer in conflict with one of the entries, and to jurors", async () => {
    const { officer, editionId, entries, jurors } = await aScoredRound({ entries: 4, jurors: 3 });
    await anAdjustment(officer, editionId);
    const blind = await anAwardOfficer();
    await aConflict({ entryId: entries[0]?.id ?? "", personId: blind.accountId });
    expect(await rankingOf(blind, editionId, "promotion")).toBeNull();
    const asked = await attempt(blind, (uow) => askForAdjustment(uow, { editionId, ...first }));
    expect(asked).toMatchObject({ ok: false, error: { name: "RecordNotFound" } });
    const juror = jurors[0]?.actor ?? officer;
    expect(await rankingOf(juror, editionId, "promotion")).toBeNull();
  });
});
