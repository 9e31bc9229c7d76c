import { describe, expect, it } from "vitest";
import { changeDeadline, closeRound, openRound } from "@/lib/awards/rounds/commands/open-close";
import { changeReferences, prepareRound } from "@/lib/awards/rounds/commands/prepare";
import { remindJurors } from "@/lib/awards/rounds/commands/remind";
import { askReopening, keepClosed, reopenRound, takeBackReopening } from "@/lib/awards/rounds/commands/reopen";
import { db } from "@/lib/db/client";
import { attempt, perform } from "@/lib/db/unit-of-work";
import { aJury } from "@/tests/factories/award-assignments";
import { anEligibleEntry } from "@/tests/factories/award-judged-entries";
import { anOpenRound, aPreparedRound, inAnHour, sheetOf, submitted } from "@/tests/factories/award-rounds";
import { mailsTo } from "@/tests/factories/award-seats";
import { anAwardOfficer } from "@/tests/factories/awards";
import { asOwner } from "@/tests/support/owner";

const reason = "確認に時間がかかるため";

describe("a round", () => {
  it("opens when every entry has its jurors, and calibrated or with a reason why not", async () => {
    const { officer, round, of } = await aPreparedRound();
    const open = (waiver?: string) =>
      attempt(officer, (uow) => openRound(uow, { id: round.id, version: round.version, closesAt: inAnHour(), waiver }));
    expect(await open()).toMatchObject({ ok: false, error: { fields: { waiver: expect.any(String) } } });
    await anEligibleEntry(of);
    expect(await open(reason)).toMatchObject({ ok: false, error: { name: "NotAllAssigned" } });
    await asOwner(
      `UPDATE award_entry SET status = 'SUBMITTED' WHERE edition_id = '${of.editionId}' AND NOT EXISTS (
      SELECT 1 FROM award_assignment a WHERE a.entry_id = award_entry.id)`,
      { guards: false },
    );
    expect(await open(reason)).toMatchObject({ ok: true, value: { status: "OPEN" } });
  });

  it("is prepared once, with two entries of a category or none", async () => {
    const { officer, editionId, entries } = await aJury({ entries: 3, jurors: 3 });
    const prepare = (count: number) => {
      const references = entries
        .slice(0, count)
        .map(({ number }) => number)
        .join("\n");
      return attempt(officer, (uow) => prepareRound(uow, { editionId, references }));
    };
    expect(await prepare(1)).toMatchObject({ ok: false, error: { name: "FieldsRefused" } });
    expect(await prepare(2)).toMatchObject({ ok: true });
    expect(await prepare(2)).toMatchObject({ ok: false, error: { name: "RoundThere" } });
    const calibration = { kind: "CALIBRATION", entry: { editionId } } as const;
    expect(await db.awardSheet.count({ where: calibration })).toBe(6);

    const round = await db.awardRound.findFirstOrThrow({ where: { editionId } });
    await perform(officer, (uow) => changeReferences(uow, { id: round.id, version: round.version, references: "" }));
    expect(await db.awardSheet.count({ where: { ...calibration, status: "SET_ASIDE" } })).toBe(6);
  });

  it("opens without a reason once everybody has given the scores that show how they score", async () => {
    const { officer, round, jurors, entries, editionId } = await aPreparedRound({ references: true });
    for (const { jurorId, actor } of jurors) {
      for (const { id } of entries) {
        await submitted(actor, { editionId, sheetId: (await sheetOf(jurorId, id, "CALIBRATION")).id });
      }
    }
    const opened = await attempt(officer, (uow) =>
      openRound(uow, { id: round.id, version: round.version, closesAt: inAnHour() }),
    );
    expect(opened).toMatchObject({ ok: true, value: { waiver: null } });
    const again = await attempt(jurors[0]?.actor ?? officer, async () => {
      const sheetId = (await sheetOf(jurors[0]?.jurorId ?? "", entries[0]?.id ?? "", "CALIBRATION")).id;
      return sheetId;
    });
    if (!again.ok || jurors[0] === undefined) throw new Error("Nobody is there.");
    await expect(submitted(jurors[0].actor, { editionId, sheetId: again.value, level: "lowest" })).rejects.toThrow(
      "いまは採点を受け付けていない",
    );
  });

  it("gets another deadline with a reason, and reminds those who have sheets left, not twice in a row", async () => {
    const { officer, round, jurors } = await anOpenRound();
    const later = new Date(inAnHour().getTime() + 3_600_000);
    const seen = { id: round.id, version: round.version };
    const extended = await perform(officer, (uow) => changeDeadline(uow, { ...seen, closesAt: later, reason }));
    expect(extended.closesAt).toEqual(later);
    const reminded = await perform(officer, (uow) => remindJurors(uow, { id: round.id, version: extended.version }));
    expect((await mailsTo(jurors[0]?.jurorId ?? "")).at(-1)?.subject).toContain("採点がまだの応募が2件");
    const again = await attempt(officer, (uow) => remindJurors(uow, { id: round.id, version: reminded.version }));
    expect(again).toMatchObject({ ok: false, error: { name: "RemindedLately" } });
  });
});

describe("a closed round", () => {
  async function aClosedRound() {
    const opened = await anOpenRound();
    const { officer, round } = opened;
    const closed = await perform(officer, (uow) => closeRound(uow, { id: round.id, version: round.version }));
    return { ...opened, round: closed };
  }

  it("is opened again by two people alone, the database sees to it too", async () => {
    const { officer, round } = await aClosedRound();
    const asked = await perform(officer, (uow) =>
      askReopening(uow, { id: round.id, version: round.version, closesAt: inAnHour(), reason }),
    );
    const seen = { id: round.id, version: asked.version };
    expect(await attempt(officer, (uow) => reopenRound(uow, seen))).toMatchObject({ ok: false });
    await expect(
      asOwner(`UPDATE award_round SET status = 'OPEN', closed_at = NULL, reopen_decided_by = reopen_asked_by,
        reopen_decided_at = now() WHERE id = '${round.id}'`),
    ).rejects.toThrow("award_round_by_another");

    const second = await anAwardOfficer();
    const open = await perform(second, (uow) => reopenRound(uow, seen));
    expect(open).toMatchObject({ status: "OPEN", closedAt: null, reopenDecidedBy: second.accountId });
    const closed = await perform(second, (uow) => closeRound(uow, { id: round.id, version: open.version }));
    expect(closed.status).toBe("CLOSED");
  });

  it("stays closed when the second person says so, or the first takes it back", async () => {
    const { officer, round } = await aClosedRound();
    const ask = (version: number) =>
      perform(officer, (uow) => askReopening(uow, { id: round.id, version, closesAt: inAnHour(), reason }));
    const asked = await ask(round.version);
    const second = await anAwardOfficer();
    const kept = await perform(second, (uow) => keepClosed(uow, { id: round.id, version: asked.version, reason }));
    expect(kept).toMatchObject({ status: "CLOSED", reopenAskedBy: null });
    const again = await ask(kept.version);
    const back = await perform(officer, (uow) => takeBackReopening(uow, { id: round.id, version: again.version }));
    expect(back.status).toBe("CLOSED");
  });

  it("changes its status with no event on nobody's word", async () => {
    const { round } = await aClosedRound();
    await expect(
      asOwner(`UPDATE award_round SET status = 'OPEN', closed_at = NULL WHERE id = '${round.id}'`),
    ).rejects.toThrow("has no event");
  });
});
