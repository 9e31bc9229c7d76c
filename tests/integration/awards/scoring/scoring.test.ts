import { describe, expect, it } from "vitest";
import { onConflict } from "@/lib/awards/assignment/commands/on-conflict";
import { closeRound } from "@/lib/awards/rounds/commands/open-close";
import { reasonField } from "@/lib/awards/scoring/answers";
import { saveSheet } from "@/lib/awards/scoring/commands/save";
import { abstain, resume, submitSheet } from "@/lib/awards/scoring/commands/submit";
import { compareOwn } from "@/lib/awards/scoring/queries/compare";
import { getOwnSheet, getOwnSheetOf, listOwnRounds } from "@/lib/awards/scoring/queries/own";
import { db } from "@/lib/db/client";
import { attempt, perform } from "@/lib/db/unit-of-work";
import { aJury, aSolvedDraft } from "@/tests/factories/award-assignments";
import { aConflict } from "@/tests/factories/award-judged-entries";
import { anOpenRound, sheetOf, submitted, wholeAnswers } from "@/tests/factories/award-rounds";
import { asOwner } from "@/tests/support/owner";

async function aSheet() {
  const round = await anOpenRound();
  const [juror, other, entry] = [round.jurors[0], round.jurors[1], round.entries[0]];
  if (juror === undefined || other === undefined || entry === undefined) throw new Error("Nobody is there.");
  return { ...round, juror, other, entry, sheet: await sheetOf(juror.jurorId, entry.id) };
}

describe("before an assignment is in force", () => {
  it("no juror sees anything of it", async () => {
    const { officer, editionId, jurors, entries } = await aJury({ entries: 1, jurors: 3 });
    await aSolvedDraft(officer, editionId);
    const juror = jurors[0]?.actor;
    if (juror === undefined) throw new Error("Nobody is there.");

    expect((await listOwnRounds(juror))[0]).toMatchObject({ rows: [], references: [], round: null });
    expect(await getOwnSheetOf(juror, entries[0]?.number ?? "", "ROUND")).toBeNull();
  });
});

describe("a sheet", () => {
  it("keeps what two tabs write in different fields, and both words where they write in the same", async () => {
    const { juror, sheet } = await aSheet();
    const write = (tab: string, seen: number, answers: Record<string, string>) =>
      perform(juror.actor, (uow) => saveSheet(uow, { sheetId: sheet.id, seen, tab, answers }));
    await write("one", 1, { [reasonField("effect")]: "一" });
    const { draft } = await write("two", 1, { comment: "二" });
    expect(draft.answers).toEqual({ [reasonField("effect")]: "一", comment: "二" });

    const clash = await write("two", 1, { [reasonField("effect")]: "三" });
    expect(clash.replacedElsewhere).toEqual([reasonField("effect")]);
    const row = await db.awardSheet.findUniqueOrThrow({ where: { id: sheet.id } });
    expect(row.status).toBe("DRAFT");
    expect(JSON.stringify(row.revisions)).toContain("一");
  });

  it("loses no update of two at once", async () => {
    const { juror, sheet } = await aSheet();
    const fields = ["comment", reasonField("effect"), reasonField("spread")];
    await Promise.all(
      fields.map((field) =>
        perform(juror.actor, (uow) =>
          saveSheet(uow, { sheetId: sheet.id, seen: 1, tab: field, answers: { [field]: field } }),
        ),
      ),
    );

    const kept = await getOwnSheet(juror.actor, sheet.id);
    for (const field of fields) expect(kept?.answers[field]).toBe(field);
    expect(kept?.saves).toBe(4);
  });

  it("is submitted whole or not at all, and then sealed version by version", async () => {
    const { juror, sheet, editionId } = await aSheet();
    const half = await attempt(juror.actor, (uow) =>
      submitSheet(uow, { sheetId: sheet.id, seen: 1, answers: { comment: "まだ" } }),
    );
    expect(half).toMatchObject({ ok: false, error: { name: "FieldsRefused" } });

    expect(await submitted(juror.actor, { editionId, sheetId: sheet.id })).toEqual({ ordinal: 1 });
    expect(await submitted(juror.actor, { editionId, sheetId: sheet.id })).toEqual({ ordinal: 1 });
    await perform(juror.actor, (uow) => saveSheet(uow, { sheetId: sheet.id, seen: 2, answers: { comment: "追記" } }));
    expect(await getOwnSheet(juror.actor, sheet.id)).toMatchObject({ status: "SUBMITTED", hasMore: true });
    expect(await submitted(juror.actor, { editionId, sheetId: sheet.id, level: "lowest" })).toEqual({ ordinal: 2 });

    await expect(
      asOwner(`UPDATE award_sheet_version SET comment = 'x' WHERE sheet_id = '${sheet.id}'`),
    ).rejects.toThrow();
    const events = await db.auditEvent.findMany({ where: { subjectId: sheet.id }, orderBy: { seq: "asc" }, take: 20 });
    expect(events.map(({ action }) => action)).toEqual(
      ["open", "begin", "submit", "submit"].map((step) => `awardSheet.${step}`),
    );
    expect(JSON.stringify(events, (_key, value) => (typeof value === "bigint" ? String(value) : value))).not.toContain(
      "取組の成果",
    );
  });

  it("is abstained from with a reason, and taken up again", async () => {
    const { juror, sheet, editionId } = await aSheet();
    await perform(juror.actor, (uow) => abstain(uow, { sheetId: sheet.id, reason: "分野が異なるため" }));
    expect(await getOwnSheet(juror.actor, sheet.id)).toMatchObject({ status: "ABSTAINED" });
    const answers = await wholeAnswers(editionId);
    const refused = await attempt(juror.actor, (uow) => submitSheet(uow, { sheetId: sheet.id, seen: 1, answers }));
    expect(refused).toMatchObject({ ok: false, error: { name: "StepNotAllowed" } });

    await perform(juror.actor, (uow) => resume(uow, { sheetId: sheet.id }));
    expect(await getOwnSheet(juror.actor, sheet.id)).toMatchObject({ status: "DRAFT" });
  });

  it("takes nothing after the round was closed, nor after its deadline, and no earlier save is lost", async () => {
    const { juror, sheet, officer, round } = await aSheet();
    await perform(juror.actor, (uow) =>
      saveSheet(uow, { sheetId: sheet.id, seen: 1, answers: { comment: "間に合った" } }),
    );
    const late = () =>
      attempt(juror.actor, (uow) => saveSheet(uow, { sheetId: sheet.id, seen: 2, answers: { comment: "遅れた" } }));
    await asOwner(`UPDATE award_round SET closes_at = now() - interval '1 second' WHERE id = '${round.id}'`);
    expect(await late()).toMatchObject({ ok: false, error: { name: "RoundNotOpen" } });

    await perform(officer, (uow) => closeRound(uow, { id: round.id, version: round.version }));
    expect(await late()).toMatchObject({ ok: false, error: { name: "RoundNotOpen" } });
    expect((await getOwnSheet(juror.actor, sheet.id))?.answers).toEqual({ comment: "間に合った" });
  });

  it("goes out of sight with the entry when a conflict becomes known, and is kept", async () => {
    const { juror, sheet, entry, editionId } = await aSheet();
    await submitted(juror.actor, { editionId, sheetId: sheet.id });
    const between = { entryId: entry.id, personId: juror.accountId };
    await aConflict(between, (uow) => onConflict(uow, between));

    expect(await getOwnSheet(juror.actor, sheet.id)).toBeNull();
    const [own] = await listOwnRounds(juror.actor);
    expect(own?.rows.map(({ number }) => number)).not.toContain(entry.number);
    expect(await db.awardSheetVersion.count({ where: { sheetId: sheet.id } })).toBe(1);
  });
});

describe("what others gave", () => {
  it("is in no query of a juror, of an officer or of whoever looks on", async () => {
    const { juror, other, sheet, entry, editionId, fiscalYear, officer } = await aSheet();
    await submitted(juror.actor, { editionId, sheetId: sheet.id });
    const seen = [
      await listOwnRounds(other.actor),
      await getOwnSheetOf(other.actor, entry.number, "ROUND"),
      await compareOwn(other.actor, fiscalYear),
    ];
    expect(JSON.stringify(seen)).not.toContain("取組の成果");
    expect(JSON.stringify(seen)).not.toContain(sheet.id);
    expect(await getOwnSheet(other.actor, sheet.id)).toBeNull();
    const onlooker = { ...juror.actor, viewedBy: { accountId: officer.accountId, viewingId: "one" } };
    expect(await getOwnSheet(onlooker, sheet.id)).toBeNull();

    const write = { sheetId: sheet.id, seen: 1, answers: { comment: "他人" } };
    for (const actor of [other.actor, officer]) {
      expect(await attempt(actor, (uow) => saveSheet(uow, write))).toMatchObject({ ok: false });
    }
    expect((await compareOwn(juror.actor, fiscalYear))?.rows).toMatchObject([{ number: entry.number, total: 100 }]);
  });
});
