import { describe, expect, it } from "vitest";
import { rankingOf } from "@/lib/awards/adjustment/queries/ranking";
import { decideAdvance, sendBackAdvance, takeBackAdvance } from "@/lib/awards/advances/commands/decide";
import { proposeAdvance } from "@/lib/awards/advances/commands/propose";
import { getAdvanceDesk } from "@/lib/awards/advances/queries/desk";
import { listAdvancesToDecide } from "@/lib/awards/advances/queries/waiting";
import { advanceWorkflow } from "@/lib/awards/advances/workflow";
import type { EditionSettings } from "@/lib/awards/editions/rules/settings-shape";
import { db } from "@/lib/db/client";
import { attempt, perform } from "@/lib/db/unit-of-work";
import { workflowRows } from "@/lib/workflow/table";
import { anAdjustment } from "@/tests/factories/award-adjustments";
import { anAdvance, aProposal, aRankedStage, PLACES } from "@/tests/factories/award-advances";
import { assigned } from "@/tests/factories/award-assignments";
import { aConflict, withdrawn } from "@/tests/factories/award-judged-entries";
import { anAwardOfficer } from "@/tests/factories/awards";
import { asOwner } from "@/tests/support/owner";

const reason = "地域の偏りを避けるという審査の方針による";

async function deskOf(officer: Parameters<typeof getAdvanceDesk>[0], editionId: string) {
  const desk = await getAdvanceDesk(officer, editionId);
  if (desk === null || desk === "conflict") throw new Error("There is no desk.");
  return desk;
}

const twoStages = (settings: EditionSettings): EditionSettings => ({
  ...settings,
  stages: [
    { key: "first", method: "scoring", winners: 2 },
    { key: "second", method: "deliberation", winners: 2 },
  ],
});

describe("who goes on", () => {
  it("follows the order, and is decided by a second person, the database sees to it too", async () => {
    const ranked = await aRankedStage();
    const { officer, editionId } = ranked;
    const { id, version } = await aProposal(ranked);
    const own = await attempt(officer, (uow) => decideAdvance(uow, { id, version }));
    expect(own).toMatchObject({ ok: false, error: { name: "StepNotAllowed" } });
    await expect(
      asOwner(
        `UPDATE award_advance SET status = 'DECIDED', decided_by = proposed_by, decided_at = now() WHERE id = '${id}'`,
      ),
    ).rejects.toThrow("award_advance_by_another");
    const second = await anAwardOfficer();
    const waiting = { fiscalYear: ranked.fiscalYear };
    expect(await listAdvancesToDecide(officer)).toEqual([]);
    expect(await listAdvancesToDecide(second)).toMatchObject([waiting]);
    await perform(second, (uow) => decideAdvance(uow, { id, version }));
    expect(await listAdvancesToDecide(second)).toEqual([]);
    const { decided, proposed } = await deskOf(second, editionId);
    expect(proposed).toBeNull();
    const lines = decided?.categories.find(({ key }) => key === "promotion")?.lines ?? [];
    expect(lines.filter(({ isAdvanced }) => isAdvanced).every(({ rank }) => (rank ?? 9) <= PLACES)).toBe(true);
    expect(lines.filter(({ isAdvanced }) => isAdvanced)).toHaveLength(PLACES);
  });

  it("departs from the order with a reason for each entry alone", async () => {
    const ranked = await aRankedStage();
    const { officer, editionId, adjustment } = ranked;
    const { order } = await deskOf(officer, editionId);
    const lines = order?.categories.find(({ key }) => key === "promotion")?.lines ?? [];
    const [first, last] = [lines[0], lines.at(-1)];
    if (first === undefined || last === undefined) throw new Error("Nothing is ranked.");
    const choice = (line: typeof first, isAdvanced: boolean, why?: string) => {
      return { entryId: line.id, number: line.number, isAdvanced, reason: why };
    };
    const silent = [choice(first, false), choice(last, true, reason)];
    const refused = await attempt(officer, (uow) =>
      proposeAdvance(uow, { editionId, adjustmentId: adjustment.id, chosen: silent }),
    );
    expect(refused).toMatchObject({
      ok: false,
      error: { fields: { [`entries.${first.number}.reason`]: expect.stringContaining("進めない理由") } },
    });
    expect(await db.awardAdvance.count({ where: { editionId } })).toBe(0);
    const none = lines.map((line) => choice(line, false, reason));
    const nobody = await attempt(officer, (uow) =>
      proposeAdvance(uow, { editionId, adjustmentId: adjustment.id, chosen: none }),
    );
    expect(nobody).toMatchObject({ ok: false, error: { name: "NobodyAdvances" } });

    const advance = await anAdvance(ranked, [choice(first, false, reason), choice(last, true, reason)]);
    const rows = await db.awardAdvanceEntry.findMany({
      where: { advanceId: advance.id },
      orderBy: { rank: "asc" },
      take: 9,
    });
    expect(rows.filter((row) => row.reason !== null).map(({ entryId }) => entryId)).toEqual([first.id, last.id]);
    expect(rows.find(({ entryId }) => entryId === last.id)).toMatchObject({ isAdvanced: true, isWithin: false });
    await expect(
      asOwner(`INSERT INTO award_advance_entry SELECT advance_id, '${first.id}', 1, true, false, NULL
        FROM award_advance_entry WHERE false UNION ALL SELECT '${advance.id}', gen_random_uuid(), 1, true, false, NULL`),
    ).rejects.toThrow("award_advance_entry_reason");
    await expect(asOwner(`DELETE FROM award_advance_entry WHERE advance_id = '${advance.id}'`)).rejects.toThrow();
  });

  it("is not decided over scores that are not what they were", async () => {
    const ranked = await aRankedStage();
    const { officer, editionId, entries } = ranked;
    const { id, version } = await aProposal(ranked);
    await withdrawn(entries[4]?.id ?? "");
    const second = await anAwardOfficer();
    const decide = () => attempt(second, (uow) => decideAdvance(uow, { id, version }));
    expect(await decide()).toMatchObject({ ok: false, error: { name: "RankingOutdated" } });
    expect((await deskOf(officer, editionId)).order).toBeNull();
    await anAdjustment(officer, editionId);
    expect(await decide()).toMatchObject({ ok: false, error: { name: "RankingOutdated" } });
    expect((await deskOf(officer, editionId)).order).not.toBeNull();
  });

  it("goes back with a reason, is taken back by whoever proposed it, and is proposed once at a time", async () => {
    const ranked = await aRankedStage();
    const { officer, editionId } = ranked;
    const second = await anAwardOfficer();
    const both = await Promise.allSettled([aProposal(ranked), aProposal(ranked, [], second)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    await asOwner(
      `UPDATE award_advance SET status = 'RETURNED', decided_by = proposed_by, decided_at = now() WHERE edition_id = '${editionId}'`,
      { guards: false },
    );
    const one = await aProposal(ranked);
    await expect(aProposal(ranked)).rejects.toThrow("承認を待っている案");
    const mine = await attempt(second, (uow) => takeBackAdvance(uow, { id: one.id, version: one.version }));
    expect(mine).toMatchObject({ ok: false, error: { name: "StepNotAllowed" } });
    await perform(second, (uow) => sendBackAdvance(uow, { id: one.id, version: one.version, reason }));
    expect((await deskOf(officer, editionId)).refusal).toBe(reason);
    const other = await aProposal(ranked);
    await perform(officer, (uow) => takeBackAdvance(uow, { id: other.id, version: other.version }));
    const desk = await deskOf(officer, editionId);
    expect([desk.proposed, desk.decided, desk.refusal]).toEqual([null, null, null]);
  });

  it("is replaced by a later decision until somebody has work to do by it", async () => {
    const ranked = await aRankedStage();
    const { officer, editionId } = ranked;
    const one = await anAdvance(ranked);
    const other = await anAdvance(ranked);
    const statuses = await db.awardAdvance.findMany({
      where: { editionId },
      select: { id: true, status: true },
      take: 9,
      orderBy: { id: "asc" },
    });
    expect(new Map(statuses.map(({ id, status }) => [id, status]))).toEqual(
      new Map([
        [one.id, "REPLACED"],
        [other.id, "DECIDED"],
      ]),
    );
    await assigned(officer, editionId);
    await expect(aProposal(ranked)).rejects.toThrow("二次審査の割り当てか採点期間の準備が始まっている");
    expect((await deskOf(officer, editionId)).isBegun).toBe(true);
  });

  it("is where there is a second stage alone, and hides from an officer in conflict", async () => {
    const alone = await aRankedStage({
      entries: 4,
      change: (settings) => ({ ...settings, stages: [{ key: "first", method: "scoring", winners: 2 }] }),
    });
    expect(await getAdvanceDesk(alone.officer, alone.editionId)).toBeNull();
    await expect(aProposal(alone)).rejects.toThrow("採点の後の二次審査がありません");

    const ranked = await aRankedStage({ entries: 4, change: twoStages });
    const { id, version } = await aProposal(ranked);
    const blind = await anAwardOfficer();
    await aConflict({ entryId: ranked.entries[0]?.id ?? "", personId: blind.accountId });
    expect(await getAdvanceDesk(blind, ranked.editionId)).toBe("conflict");
    expect((await listAdvancesToDecide(blind)).map(({ fiscalYear }) => fiscalYear)).not.toContain(ranked.fiscalYear);
    const decide = await attempt(blind, (uow) => decideAdvance(uow, { id, version }));
    expect(decide).toMatchObject({ ok: false, error: { name: "RecordNotFound" } });
    expect(await getAdvanceDesk({ ...ranked.officer, duties: ["CONTENT"] }, ranked.editionId)).toBeNull();
  });

  it("narrows the frozen list of a second stage that is a deliberation", async () => {
    const ranked = await aRankedStage({ change: twoStages });
    const { officer, editionId } = ranked;
    expect(await rankingOf(officer, editionId, "promotion")).toHaveLength(5);
    await anAdvance(ranked);
    const ranking = await rankingOf(officer, editionId, "promotion");
    expect(ranking).toHaveLength(2);
    expect(ranking?.every(({ place }) => (place ?? 9) <= 2)).toBe(true);
  });

  it("has the steps of the table in the database", async () => {
    const rows = await db.$queryRaw`
      SELECT flow, action, from_status AS "fromStatus", to_status AS "toStatus" FROM workflow_step WHERE flow = 'awardAdvance'`;
    expect(rows).toEqual(expect.arrayContaining([...workflowRows("awardAdvance", advanceWorkflow)]));
  });
});
