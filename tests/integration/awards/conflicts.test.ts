import { beforeAll, describe, expect, it } from "vitest";
import type { Staff } from "@/lib/access/actor";
import { getLiveSession } from "@/lib/accounts/live-session";
import { startViewing } from "@/lib/accounts/viewing/commands";
import { declareConflicts, declareOwnConflict } from "@/lib/awards/conflicts/commands/declare";
import {
  clearConflict,
  confirmConflict,
  imposeConflict,
  keepConflict,
  proposeClearing,
} from "@/lib/awards/conflicts/commands/desk";
import { getConflict, listClearingsToDecide, listConflicts } from "@/lib/awards/conflicts/queries/desk";
import { ConflictNotFound } from "@/lib/awards/conflicts/refusals";
import { visibleTo } from "@/lib/awards/entries/queries/scope";
import { listSeats } from "@/lib/awards/jury/queries/desk";
import { getEntryToJudge, listToDeclare, listToJudge } from "@/lib/awards/jury/queries/entries";
import { listOwnSeats } from "@/lib/awards/jury/queries/own";
import { db } from "@/lib/db/client";
import { attempt, perform } from "@/lib/db/unit-of-work";
import { FieldsRefused, NotPermitted, StepNotAllowed } from "@/lib/errors";
import { createStaff, signedIn, staffOf } from "@/tests/factories/accounts";
import { anAwardOfficer } from "@/tests/factories/awards";
import { acceptedJuror, anEntry, juryEdition, nowAs, type OpenEdition, readyJuror } from "@/tests/factories/jury";
import { asOwner } from "@/tests/support/owner";

let edition: OpenEdition;
let third: Staff;

beforeAll(async () => {
  edition = await juryEdition();
  third = await anAwardOfficer();
});

const seen = ({ id, version }: { readonly id: string; readonly version: number }) => ({ id, version });

const conflictOf = (entryId: string, personId: string) =>
  db.awardConflict.findUniqueOrThrow({ where: { entryId_personId: { entryId, personId } } });

const sees = async (who: Parameters<typeof visibleTo>[0], id: string) =>
  (await db.awardEntry.count({ where: { AND: [visibleTo(who), { id }] } })) > 0;

/** Imposed by the first officer on a juror who was about to read the entry. */
async function imposed() {
  const entry = await anEntry(edition);
  const { juror } = await readyJuror(edition);
  const { officer, editionId } = edition;
  const act = { editionId, number: entry.number, personId: juror.accountId, reason: "共同研究者のため" };
  await perform(officer, (uow) => imposeConflict(uow, act));
  return { entry, juror, conflict: await conflictOf(entry.id, juror.accountId) };
}

describe("what a juror declares", () => {
  it("is asked with who and what alone, and hides the entry everywhere at once", async () => {
    const [kept, declared] = [await anEntry(edition), await anEntry(edition)];
    const { seat, juror } = await acceptedJuror(edition);
    const [own] = await listOwnSeats(juror);
    if (own === undefined) throw new Error("The juror has no seat.");
    const asked = await listToDeclare(juror, own);
    expect(asked.map(({ id }) => id)).toEqual(expect.arrayContaining([kept.id, declared.id]));
    expect(JSON.stringify(asked)).not.toContain("tanto@");
    expect(await listToJudge(juror)).toEqual([]);

    const declaring = [{ entryId: declared.id, kind: "employment" as const, note: "以前の勤務先のため" }];
    await perform(juror, (uow) => declareConflicts(uow, { ...seen(seat), declared: declaring }));

    const now = await nowAs(juror);
    const [ownNow] = await listOwnSeats(now);
    if (ownNow === undefined) throw new Error("The juror has no seat.");
    const lists = [await listToDeclare(now, ownNow), await listToJudge(now)];
    expect(lists.map((list) => list.some(({ id }) => id === declared.id))).toEqual([false, false]);
    expect(lists.map((list) => list.some(({ id }) => id === kept.id))).toEqual([true, true]);
    expect(await getEntryToJudge(now, declared.number)).toBeNull();
    expect(await conflictOf(declared.id, juror.accountId)).toMatchObject({ status: "CONFIRMED", source: "JUROR" });
  });

  it("does nothing to entries that were not shown", async () => {
    const other = await anEntry(edition, { category: "elsewhere" });
    const { seat, juror } = await acceptedJuror(edition);
    const declared = [{ entryId: other.id, kind: "other" as const, note: "見ていない応募" }];
    await perform(juror, (uow) => declareConflicts(uow, { ...seen(seat), declared }));

    expect(await db.awardConflict.count({ where: { entryId: other.id } })).toBe(0);
  });

  it("reads an entry without contact data, on the record", async () => {
    const entry = await anEntry(edition);
    const { juror } = await readyJuror(edition);
    const read = await getEntryToJudge(juror, entry.number);

    expect(read?.rows.map(({ field }) => field)).toEqual(["title"]);
    expect(JSON.stringify(read)).not.toContain("tanto@");
    const look = { action: "awardEntry.view", subjectId: entry.id, actorId: juror.accountId };
    expect(await db.auditEvent.count({ where: look })).toBe(1);
  });
});

describe("a conflict of an officer", () => {
  it("hides the entry from them, from who looks on, and everybody's conflicts with it", async () => {
    const { entry, conflict } = await imposed();
    const account = await createStaff(["AWARD"]);
    const officer = await staffOf(account);
    expect(await getConflict(officer, edition.editionId, conflict.id)).not.toBeNull();

    await perform(officer, (uow) =>
      declareOwnConflict(uow, { number: entry.number, kind: "family", note: "家族の勤務先" }),
    );

    expect(await sees(officer, entry.id)).toBe(false);
    expect(await getConflict(officer, edition.editionId, conflict.id)).toBeNull();
    const rows = await listConflicts(officer, edition.editionId, {});
    expect(rows.some(({ number }) => number === entry.number)).toBe(false);
    await expect(perform(officer, (uow) => confirmConflict(uow, seen(conflict)))).rejects.toThrow(ConflictNotFound);

    const keeper = await createStaff(["ACCOUNTS", "AWARD"]);
    const key = await signedIn(keeper);
    const own = await getLiveSession(key);
    if (own === null) throw new Error("The officer of accounts is not signed in.");
    expect(await sees(own, entry.id)).toBe(true);
    const asked = { kind: "STAFF" as const, email: account.email, reason: "問い合わせのため" };
    await perform(own, (uow) => startViewing(uow, asked));
    const looking = await getLiveSession(key);
    expect(looking?.accountId).toBe(account.id);
    expect(looking !== null && (await sees(looking, entry.id))).toBe(false);
  });

  it("of who looks on hides it too", async () => {
    const entry = await anEntry(edition);
    const viewed = await createStaff(["AWARD"]);
    const keeper = await createStaff(["ACCOUNTS", "AWARD"]);
    const key = await signedIn(keeper);
    const own = await getLiveSession(key);
    if (own === null) throw new Error("The officer of accounts is not signed in.");
    await perform(own, (uow) => declareOwnConflict(uow, { number: entry.number, kind: "advice", note: "顧問のため" }));
    const asked = { kind: "STAFF" as const, email: viewed.email, reason: "問い合わせのため" };
    await perform(own, (uow) => startViewing(uow, asked));
    const looking = await getLiveSession(key);

    expect(looking?.accountId).toBe(viewed.id);
    expect(looking !== null && (await sees(looking, entry.id))).toBe(false);
  });

  it("is never shown to them, cleared ones included", async () => {
    const entry = await anEntry(edition);
    const officer = await anAwardOfficer();
    await perform(officer, (uow) => declareOwnConflict(uow, { number: entry.number, kind: "other", note: "念のため" }));
    const conflict = await conflictOf(entry.id, officer.accountId);
    const proposed = await perform(edition.officer, (uow) =>
      proposeClearing(uow, { ...seen(conflict), reason: "関係が無いと確かめたため" }),
    );
    await perform(edition.second, (uow) => clearConflict(uow, seen(proposed)));

    expect(await sees(officer, entry.id)).toBe(true);
    expect(await getConflict(officer, edition.editionId, conflict.id)).toBeNull();
    expect(await getConflict(third, edition.editionId, conflict.id)).not.toBeNull();
  });
});

describe("clearing", () => {
  it("takes a second officer, and shows the entry from then on", async () => {
    const { entry, juror, conflict } = await imposed();
    expect(await sees(juror, entry.id)).toBe(false);
    const reason = "別の人と取り違えていたため";
    const proposed = await perform(edition.officer, (uow) => proposeClearing(uow, { ...seen(conflict), reason }));
    expect(await sees(juror, entry.id)).toBe(false);
    expect((await listClearingsToDecide(edition.officer)).map(({ id }) => id)).not.toContain(conflict.id);
    expect((await listClearingsToDecide(edition.second)).map(({ id }) => id)).toContain(conflict.id);

    const alone = perform(edition.officer, (uow) => clearConflict(uow, seen(proposed)));
    await expect(alone).rejects.toThrow(StepNotAllowed);
    await perform(edition.second, (uow) => clearConflict(uow, seen(proposed)));

    expect(await sees(juror, entry.id)).toBe(true);
  });

  it("may be refused by the second, or taken back by the first", async () => {
    for (const who of [edition.second, edition.officer]) {
      const { conflict } = await imposed();
      const proposed = await perform(edition.officer, (uow) =>
        proposeClearing(uow, { ...seen(conflict), reason: "理由" }),
      );
      const kept = await perform(who, (uow) => keepConflict(uow, seen(proposed)));

      expect(kept).toMatchObject({ status: "CONFIRMED", proposedBy: null, clearReason: null });
    }
  });

  it("is not for whoever is in conflict with the same entry", async () => {
    const { entry, conflict } = await imposed();
    const proposed = await perform(edition.officer, (uow) =>
      proposeClearing(uow, { ...seen(conflict), reason: "理由" }),
    );
    const officer = await anAwardOfficer();
    await perform(officer, (uow) => declareOwnConflict(uow, { number: entry.number, kind: "dealing", note: "取引先" }));

    await expect(perform(officer, (uow) => clearConflict(uow, seen(proposed)))).rejects.toThrow(ConflictNotFound);
  });

  it("is refused by the database to the same person and to the one it is about", async () => {
    const { conflict, juror } = await imposed();
    const clear = (by: string) =>
      asOwner(
        `UPDATE award_conflict SET status = 'CLEARED', clear_reason = 'x', proposed_by = '${edition.officer.accountId}',
         proposed_at = now(), decided_by = '${by}', decided_at = now() WHERE id = '${conflict.id}'`,
      );
    await expect(clear(edition.officer.accountId)).rejects.toThrow("award_conflict_by_another");
    await expect(clear(juror.accountId)).rejects.toThrow("award_conflict_by_another");
    await expect(clear(edition.second.accountId)).rejects.toThrow(/status|event|step/i);
    const own = `UPDATE award_conflict SET proposed_by = person_id, proposed_at = now() WHERE id = '${conflict.id}'`;
    await expect(asOwner(own)).rejects.toThrow("award_conflict_not_own");
  });
});

describe("the desk of conflicts", () => {
  it("imposes on people of the edition alone, and on entries that the officer sees", async () => {
    const entry = await anEntry(edition);
    const stranger = await createStaff(["CONTENT"]);
    const base = { editionId: edition.editionId, number: entry.number, reason: "理由" };
    const impose = (who: Staff, parts: Partial<typeof base> & { readonly personId: string }) =>
      attempt(who, (uow) => imposeConflict(uow, { ...base, ...parts }));

    expect(await impose(edition.officer, { personId: stranger.id })).toMatchObject({
      error: expect.any(FieldsRefused),
    });
    const wrong = { personId: third.accountId, number: "A-2026-000000" };
    expect(await impose(edition.officer, wrong)).toMatchObject({ error: expect.any(FieldsRefused) });
    const outsider = await staffOf(stranger);
    expect(await impose(outsider, { personId: third.accountId })).toMatchObject({ error: expect.any(NotPermitted) });
    expect((await impose(edition.officer, { personId: third.accountId })).ok).toBe(true);
    expect(await sees(third, entry.id)).toBe(false);
    expect(await impose(third, { personId: edition.second.accountId })).toMatchObject({
      error: expect.any(FieldsRefused),
    });
  });

  it("counts for each juror what the reader sees", async () => {
    const { entry, juror } = await imposed();
    const blockedFor = async (who: Staff) => {
      const seat = await db.awardJuror.findFirstOrThrow({ where: { accountId: juror.accountId } });
      return (await listSeats(who, edition.editionId)).find(({ id }) => id === seat.id)?.blocked;
    };
    const officer = await anAwardOfficer();
    expect(await blockedFor(officer)).toBe(1);
    await perform(officer, (uow) => declareOwnConflict(uow, { number: entry.number, kind: "other", note: "関係あり" }));

    expect(await blockedFor(officer)).toBe(0);
  });
});
