import { describe, expect, it } from "vitest";
import { forbidPair } from "@/lib/awards/assignment/commands/pairs";
import { getAssignment, getDraft, listForbidden } from "@/lib/awards/assignment/queries/desk";
import { hiddenFrom } from "@/lib/awards/conflicts/queries/hidden";
import { db } from "@/lib/db/client";
import { attempt, perform } from "@/lib/db/unit-of-work";
import { aJury, aSolvedDraft, assigned } from "@/tests/factories/award-assignments";
import { aConflict } from "@/tests/factories/award-judged-entries";
import { anAwardOfficer } from "@/tests/factories/awards";

describe("the desk of assignment", () => {
  it("shows who scores what, and what a draft would change with its reasons", async () => {
    const { officer, editionId, of, entries } = await aJury({ entries: 2, jurors: 4 });
    await assigned(officer, editionId);
    await aSolvedDraft(officer, editionId, { mode: "top-up" });

    const [table, draft] = [await getAssignment(officer, editionId), await getDraft(officer, editionId)];
    expect(table?.pairs).toHaveLength(6);
    expect(table?.entries.map(({ number }) => number).sort()).toEqual(entries.map(({ number }) => number).sort());
    expect(draft?.kind === "draft" && draft.table.pairs.map(({ mark }) => mark)).toEqual(Array(6).fill("kept"));
    expect(draft?.kind === "draft" && draft.table.pairs[0]?.reasons).toContain("現在の担当のまま");
    expect(of.editionId).toBe(editionId);
  });

  it("names the smallest way out when there is none", async () => {
    const { officer, editionId } = await aJury({ entries: 1, jurors: 2 });
    await aSolvedDraft(officer, editionId);

    const draft = await getDraft(officer, editionId);
    expect(draft).toMatchObject({ kind: "impossible" });
    expect(draft?.kind === "impossible" && draft.why.join()).toContain("必要な3名に足りません");
    expect(draft?.kind === "impossible" && draft.wayOut.join()).toContain("3名から2名に減らす");
  });

  it("is to an officer in conflict as if the entry were not there, counts and sentences included", async () => {
    const { officer, editionId, entries, jurors } = await aJury({ entries: 3, jurors: 3 });
    const [hidden, seen] = [entries[0], entries[1]];
    const pair = { editionId, number: hidden?.number ?? "", jurorId: jurors[0]?.jurorId ?? "", reason: "見本" };
    await assigned(officer, editionId);
    await aSolvedDraft(officer, editionId, { everybody: [hidden?.id ?? "", seen?.id ?? ""] });
    await perform(officer, (uow) => forbidPair(uow, pair));
    const blind = await anAwardOfficer();
    await aConflict({ entryId: hidden?.id ?? "", personId: blind.accountId });

    const shown = [
      await getAssignment(blind, editionId),
      await getDraft(blind, editionId),
      await listForbidden(blind, editionId),
    ];
    expect(JSON.stringify(shown)).not.toContain(hidden?.number);
    expect(shown[0] && "pairs" in shown[0] && shown[0].pairs).toHaveLength(6);
    expect(JSON.stringify(await getAssignment(officer, editionId))).toContain(hidden?.number);

    const refused = await attempt(blind, (uow) => forbidPair(uow, pair));
    expect(refused).toMatchObject({ ok: false, error: { name: "FieldsRefused" } });
    const ids = (await hiddenFrom(blind)).subjectIds;
    const sheets = await db.awardSheet.findMany({
      where: { entryId: hidden?.id ?? "" },
      take: 10,
      orderBy: { id: "asc" },
    });
    expect(sheets.every(({ id }) => ids.includes(id))).toBe(true);
  });

  it("is closed to jurors and to staff without the duty", async () => {
    const { officer, editionId, jurors } = await aJury({ entries: 1, jurors: 3 });
    await assigned(officer, editionId);
    const juror = jurors[0]?.actor ?? { kind: "visitor" as const };

    expect(await getAssignment(juror, editionId)).toBeNull();
    expect(await getDraft(juror, editionId)).toBeNull();
    expect(await listForbidden(juror, editionId)).toEqual([]);
    expect(await getAssignment({ ...officer, duties: ["CONTENT"] }, editionId)).toBeNull();
  });
});
