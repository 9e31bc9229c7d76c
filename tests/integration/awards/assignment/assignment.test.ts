import { describe, expect, it } from "vitest";
import { enforceDraft } from "@/lib/awards/assignment/commands/enforce";
import { onConflict } from "@/lib/awards/assignment/commands/on-conflict";
import { allowPair, forbidPair } from "@/lib/awards/assignment/commands/pairs";
import { askForDraft, discardDraft } from "@/lib/awards/assignment/commands/propose";
import { readResult } from "@/lib/awards/assignment/desk/result";
import { solveDraft } from "@/lib/awards/assignment/solve-draft";
import { db } from "@/lib/db/client";
import { attempt, perform } from "@/lib/db/unit-of-work";
import { aJury, aSolvedDraft, assigned, aWish } from "@/tests/factories/award-assignments";
import { aConflict, anEligibleEntry } from "@/tests/factories/award-judged-entries";
import { aJuror, endSeat, mailsTo } from "@/tests/factories/award-seats";
import { asOwner } from "@/tests/support/owner";

/** Of the settings that an edition begins with. */
const COVERAGE = 3;

const present = (editionId: string) =>
  db.awardAssignment.findMany({ where: { entry: { editionId }, endedAt: null }, orderBy: { id: "asc" }, take: 500 });

const sheetsOf = (editionId: string) =>
  db.awardSheet.findMany({ where: { entry: { editionId } }, orderBy: { id: "asc" }, take: 500 });

describe("a draft", () => {
  it("is worked out by the worker, gives every entry its jurors and changes nothing by itself", async () => {
    const { officer, editionId, entries } = await aJury();
    const draft = await aSolvedDraft(officer, editionId);

    const result = readResult(draft.result);
    expect(result?.kind).toBe("draft");
    expect(result?.kind === "draft" && result.draft.pairs).toHaveLength(entries.length * COVERAGE);
    expect(await present(editionId)).toEqual([]);
    expect(await sheetsOf(editionId)).toEqual([]);
  });

  it("is the same again for the same seed", async () => {
    const { officer, editionId } = await aJury();
    const [one, other] = [await aSolvedDraft(officer, editionId), await aSolvedDraft(officer, editionId)];

    expect(other.result).toEqual(one.result);
    expect((await db.awardAssignmentDraft.findUniqueOrThrow({ where: { id: one.id } })).status).toBe("DISCARDED");
  });

  it("says why there is none, and cannot be put into force then", async () => {
    const { officer, editionId } = await aJury({ entries: 2, jurors: 2 });
    const { id, version, result } = await aSolvedDraft(officer, editionId);

    expect(readResult(result)?.kind).toBe("impossible");
    const outcome = await attempt(officer, (uow) => enforceDraft(uow, { id, version }));
    expect(outcome).toMatchObject({ ok: false, error: { name: "StepNotAllowed" } });
  });

  it("leaves out who has not declared conflicts, and who judges another category", async () => {
    const { officer, editionId, of } = await aJury({ entries: 2, jurors: 3 });
    const undeclared = await aJuror({ ...of, isDeclared: false });
    const foreign = await aJuror({ ...of, categories: ["support"] });
    await assigned(officer, editionId);

    const jurors = (await present(editionId)).map(({ jurorId }) => jurorId);
    expect(jurors).not.toContain(undeclared.jurorId);
    expect(jurors).not.toContain(foreign.jurorId);
  });

  it("is discarded by an officer, is asked for by nobody else, and is never written over", async () => {
    const { officer, editionId, jurors } = await aJury({ entries: 1, jurors: 3 });
    const { id, version } = await aSolvedDraft(officer, editionId);
    const juror = jurors[0]?.actor ?? { kind: "visitor" as const };
    const refused = await attempt(juror, (uow) => askForDraft(uow, { editionId, wish: aWish }));
    expect(refused.ok).toBe(false);

    await perform(officer, (uow) => discardDraft(uow, { id, version }));
    await solveDraft(id);
    await expect(asOwner(`UPDATE award_assignment_draft SET wish = '{}' WHERE id = '${id}'`)).rejects.toThrow("final");
  });
});

describe("put into force", () => {
  it("opens a sheet for each pair and tells each juror once how many are new", async () => {
    const { officer, editionId, jurors, entries } = await aJury();
    await assigned(officer, editionId);

    expect(await present(editionId)).toHaveLength(entries.length * COVERAGE);
    expect((await sheetsOf(editionId)).map(({ status }) => status)).toEqual(
      Array(entries.length * COVERAGE).fill("EMPTY"),
    );
    for (const { jurorId } of jurors) {
      const own = (await present(editionId)).filter((row) => row.jurorId === jurorId);
      const letters = await mailsTo(jurorId);
      expect(letters).toHaveLength(1);
      expect(letters[0]?.subject).toContain(`${own.length}件`);
      for (const { number } of entries) expect(letters[0]?.body).not.toContain(number);
    }
  });

  it("is refused when a conflict became known since, all of it", async () => {
    const { officer, editionId, entries, jurors } = await aJury({ entries: 2, jurors: 4 });
    const { id, version } = await aSolvedDraft(officer, editionId, { everybody: entries.map((entry) => entry.id) });
    await aConflict({ entryId: entries[0]?.id ?? "", personId: jurors[0]?.accountId ?? "" });

    const outcome = await attempt(officer, (uow) => enforceDraft(uow, { id, version }));
    expect(outcome).toMatchObject({ ok: false, error: { name: "DraftOutdated" } });
    expect(await present(editionId)).toEqual([]);
  });

  it("is refused when an entry came since", async () => {
    const { officer, editionId, of } = await aJury({ entries: 1, jurors: 3 });
    const { id, version } = await aSolvedDraft(officer, editionId);
    await anEligibleEntry(of);

    const outcome = await attempt(officer, (uow) => enforceDraft(uow, { id, version }));
    expect(outcome).toMatchObject({ ok: false, error: { name: "DraftOutdated" } });
  });

  it("changes little in a top-up, ends what is gone with its reason and brings sheets back", async () => {
    const { officer, editionId, of, jurors } = await aJury({ entries: 3, jurors: 3 });
    await assigned(officer, editionId);
    const before = await present(editionId);
    const replacement = await aJuror(of);
    const left = jurors[0]?.jurorId ?? "";
    await endSeat(left);
    await assigned(officer, editionId, { mode: "top-up" });

    const after = await present(editionId);
    const kept = before.filter(({ id }) => after.some((row) => row.id === id));
    expect(kept).toHaveLength(6);
    expect(after.filter(({ jurorId }) => jurorId === replacement.jurorId)).toHaveLength(3);
    const gone = (await sheetsOf(editionId)).filter(({ jurorId }) => jurorId === left);
    expect(gone.map(({ status, setAsideReason }) => [status, setAsideReason])).toEqual(
      Array(3).fill(["SET_ASIDE", "担当を割り当て直したため"]),
    );
    expect(await mailsTo(jurors[1]?.jurorId ?? "")).toHaveLength(1);
  });

  it("keeps a forbidden pair apart until it is allowed again", async () => {
    const { officer, editionId, jurors, entries } = await aJury({ entries: 1, jurors: 4 });
    const [entry, juror] = [entries[0], jurors[0]];
    const pair = { editionId, number: entry?.number ?? "", jurorId: juror?.jurorId ?? "" };
    await perform(officer, (uow) => forbidPair(uow, { ...pair, reason: "共同研究の準備があるため" }));
    await assigned(officer, editionId);

    expect((await present(editionId)).map(({ jurorId }) => jurorId)).not.toContain(juror?.jurorId);
    const row = await db.awardForbiddenPair.findFirstOrThrow({ where: { jurorId: pair.jurorId } });
    await perform(officer, (uow) => allowPair(uow, { id: row.id, reason: "準備がなくなったため" }));
    expect(await db.awardForbiddenPair.count({ where: { jurorId: pair.jurorId } })).toBe(0);
  });
});

describe("a conflict that comes later", () => {
  it("ends the assignment and sets the sheet aside in the same transaction", async () => {
    const { officer, editionId, entries, jurors } = await aJury({ entries: 1, jurors: 3 });
    await assigned(officer, editionId);
    const between = { entryId: entries[0]?.id ?? "", personId: jurors[0]?.accountId ?? "" };
    await aConflict(between, (uow) => onConflict(uow, between));

    const row = await db.awardAssignment.findFirstOrThrow({ where: { jurorId: jurors[0]?.jurorId ?? "" } });
    expect(row).toMatchObject({ endReason: "CONFLICT" });
    const sheet = await db.awardSheet.findFirstOrThrow({ where: { jurorId: jurors[0]?.jurorId ?? "" } });
    expect(sheet).toMatchObject({ status: "SET_ASIDE", setAsideReason: "利益相反があるため" });
  });

  it("is refused by the database when the assignment is forgotten", async () => {
    const { officer, editionId, entries, jurors } = await aJury({ entries: 1, jurors: 3 });
    await assigned(officer, editionId);

    const between = { entryId: entries[0]?.id ?? "", personId: jurors[0]?.accountId ?? "" };
    await expect(aConflict(between)).rejects.toThrow("still scores");
    expect(await db.awardConflict.count({ where: between })).toBe(0);
  });

  it("lets nobody assign the pair again, not even by hand", async () => {
    const { officer, editionId, entries, jurors } = await aJury({ entries: 1, jurors: 4 });
    const draft = await assigned(officer, editionId, { everybody: [entries[0]?.id ?? ""] });
    const [entryId, juror] = [entries[0]?.id ?? "", jurors[0]];
    await aConflict({ entryId, personId: juror?.accountId ?? "" }, (uow) =>
      onConflict(uow, { entryId, personId: juror?.accountId ?? "" }),
    );

    const again = `UPDATE award_assignment SET ended_at = NULL, end_reason = NULL WHERE juror_id = '${juror?.jurorId}'`;
    await expect(asOwner(again)).rejects.toThrow("in conflict of interest");
    const fresh = await aJuror({ editionId, fiscalYear: 2030 });
    await aConflict({ entryId, personId: fresh.accountId });
    await expect(
      asOwner(`INSERT INTO award_assignment (id, entry_id, juror_id, draft_id, is_common, assigned_at)
        VALUES (gen_random_uuid(), '${entryId}', '${fresh.jurorId}', '${draft.id}', false, now())`),
    ).rejects.toThrow("in conflict of interest");
    await expect(
      asOwner(`UPDATE award_sheet SET set_aside_reason = NULL, status = 'DRAFT' WHERE juror_id = '${juror?.jurorId}'`),
    ).rejects.toThrow("in conflict of interest");
  });
});
