import { describe, expect, it } from "vitest";
import { readInput } from "@/lib/awards/adjustment/desk/input";
import { rankingOf } from "@/lib/awards/adjustment/queries/ranking";
import { stageInWork } from "@/lib/awards/advances/queries/stage-in-work";
import { onConflict } from "@/lib/awards/assignment/commands/on-conflict";
import { getAssignment } from "@/lib/awards/assignment/queries/desk";
import { closeRound, openRound } from "@/lib/awards/rounds/commands/open-close";
import { prepareRound } from "@/lib/awards/rounds/commands/prepare";
import { askReopening } from "@/lib/awards/rounds/commands/reopen";
import { getRoundDesk } from "@/lib/awards/rounds/queries/desk";
import { ownYear } from "@/lib/awards/scoring/queries/offline";
import { getOwnSheetOf, listOwnRounds } from "@/lib/awards/scoring/queries/own";
import { db } from "@/lib/db/client";
import { attempt, perform } from "@/lib/db/unit-of-work";
import { anAdjustment } from "@/tests/factories/award-adjustments";
import { anAdvance, aRankedStage, PLACES } from "@/tests/factories/award-advances";
import { aSolvedDraft, assigned } from "@/tests/factories/award-assignments";
import { aConflict } from "@/tests/factories/award-judged-entries";
import { inAnHour, sheetOf, submitted } from "@/tests/factories/award-rounds";
import { asOwner } from "@/tests/support/owner";

/** Decided, assigned to all and open. */
async function aSecondRound() {
  const ranked = await aRankedStage();
  const { officer, editionId } = ranked;
  await anAdvance(ranked);
  await assigned(officer, editionId);
  const prepared = await perform(officer, (uow) => prepareRound(uow, { editionId, references: "" }));
  const opened = await perform(officer, (uow) =>
    openRound(uow, { id: prepared.id, version: prepared.version, closesAt: inAnHour() }),
  );
  const advanced = await db.awardAdvanceEntry.findMany({
    where: { isAdvanced: true, advance: { editionId, status: "DECIDED" } },
    orderBy: { rank: "asc" },
    take: 9,
  });
  return { ...ranked, round: opened, advanced: advanced.map(({ entryId }) => entryId) };
}

describe("the second stage", () => {
  it("is what is worked on once it is decided who goes on, with those entries alone", async () => {
    const ranked = await aRankedStage();
    const { officer, editionId, entries, jurors } = ranked;
    expect(await stageInWork(editionId)).toBe("first");
    const stale = await aSolvedDraft(officer, editionId, { mode: "top-up" });
    await anAdvance(ranked);
    expect(await stageInWork(editionId)).toBe("second");
    const outdated = await attempt(officer, async (uow) => {
      const { enforceDraft } = await import("@/lib/awards/assignment/commands/enforce");
      return enforceDraft(uow, { id: stale.id, version: stale.version });
    });
    expect(outdated).toMatchObject({ ok: false, error: { name: "DraftOutdated" } });
    await assigned(officer, editionId);
    const { id, version } = ranked.round;
    const again = await attempt(officer, (uow) =>
      askReopening(uow, { id, version, closesAt: inAnHour(), reason: "入力の誤りの訂正のため" }),
    );
    expect(again).toMatchObject({ ok: false, error: { name: "LaterStageBegun" } });
    const table = await getAssignment(officer, editionId);
    expect(table).toMatchObject({ stage: "second", inWork: "second" });
    expect(table?.entries).toHaveLength(PLACES);
    expect(table?.pairs).toHaveLength(PLACES * jurors.length);
    expect((await getAssignment(officer, editionId, "first"))?.pairs).toHaveLength(entries.length * jurors.length);
    const left = table?.entries.map(({ id }) => id) ?? [];
    const out = entries.find(({ id }) => !left.includes(id));
    await expect(
      asOwner(`INSERT INTO award_assignment (id, entry_id, juror_id, stage, draft_id, is_common, assigned_at)
        SELECT gen_random_uuid(), '${out?.id}', juror_id, 'second', draft_id, false, now()
        FROM award_assignment WHERE entry_id = '${out?.id}' LIMIT 1`),
    ).rejects.toThrow("the entry does not go on");
  });

  it("is opened without another calibration, scored on sheets of its own, closed and adjusted by them", async () => {
    const { officer, editionId, jurors, advanced, round } = await aSecondRound();
    expect(round).toMatchObject({ stage: "second", status: "OPEN", waiver: null, referenceIds: [] });
    for (const [place, entryId] of advanced.entries()) {
      for (const { jurorId, actor } of jurors) {
        const sheet = await sheetOf(jurorId, entryId, "SECOND_ROUND");
        await submitted(actor, { editionId, sheetId: sheet.id, level: place === 2 ? "highest" : "lowest" });
      }
    }
    const closed = await perform(officer, (uow) => closeRound(uow, { id: round.id, version: round.version }));
    expect((await getRoundDesk(officer, editionId))?.progress[0]).toMatchObject({ assigned: 3, submitted: 3 });
    expect((await getRoundDesk(officer, editionId, "first"))?.progress[0]).toMatchObject({ assigned: 5, submitted: 5 });
    const adjustment = await anAdjustment(officer, editionId, "second");
    expect(closed.status).toBe("CLOSED");
    const input = readInput(adjustment.input).categories.find(({ key }) => key === "promotion");
    expect(input).toMatchObject({ winners: 2 });
    expect(input?.entryIds.toSorted()).toEqual(advanced.toSorted());
    const ranking = await rankingOf(officer, editionId, "promotion");
    expect(ranking?.[0]).toMatchObject({ entryId: advanced[2], place: 1, value: 100 });
  });

  it("shows jurors both rounds, each with its sheets, and takes nothing on those of the first", async () => {
    const { jurors, editionId, advanced, fiscalYear } = await aSecondRound();
    const [seat] = jurors;
    if (seat === undefined) throw new Error("Nobody is there.");
    const rounds = await listOwnRounds(seat.actor);
    expect(rounds.map(({ stage, rows }) => [stage, rows.length])).toEqual([
      ["first", 5],
      ["second", 3],
    ]);
    const { number } = await db.awardEntry.findUniqueOrThrow({ where: { id: advanced[0] ?? "" } });
    expect(await getOwnSheetOf(seat.actor, number, "SECOND_ROUND")).toMatchObject({ isTaking: true, status: "EMPTY" });
    expect(await getOwnSheetOf(seat.actor, number, "ROUND")).toMatchObject({ isTaking: false, status: "SUBMITTED" });
    const first = await sheetOf(seat.jurorId, advanced[0] ?? "");
    await expect(submitted(seat.actor, { editionId, sheetId: first.id, level: "lowest" })).rejects.toThrow(
      "受け付けていない",
    );
    expect(await ownYear(seat.actor, fiscalYear)).toMatchObject({ isTaking: true });
    expect((await ownYear(seat.actor, fiscalYear))?.sheets).toHaveLength(3);
  });

  it("ends both assignments of a juror of whom a conflict is known now", async () => {
    const { jurors, advanced } = await aSecondRound();
    const [seat, entryId] = [jurors[0], advanced[0] ?? ""];
    if (seat === undefined) throw new Error("Nobody is there.");
    const between = { entryId, personId: seat.actor.accountId };
    await aConflict(between, (uow) => onConflict(uow, between));
    const pair = { entryId, jurorId: seat.jurorId };
    expect(await db.awardAssignment.count({ where: { ...pair, endedAt: null } })).toBe(0);
    expect(await db.awardAssignment.count({ where: { ...pair, endReason: "CONFLICT" } })).toBe(2);
    expect(await db.awardSheet.count({ where: { ...pair, status: "SET_ASIDE" } })).toBe(2);
  });
});
