import { beforeAll, describe, expect, it } from "vitest";
import type { Actor, Staff } from "@/lib/access/actor";
import { agreeEligible, agreeIneligible, sendBack } from "@/lib/awards/entries/commands/agreement";
import { assignEntry, recordChecks, startCheck } from "@/lib/awards/entries/commands/check";
import { addNote } from "@/lib/awards/entries/commands/notes";
import { proposeEligible, proposeIneligible, takeBackProposal } from "@/lib/awards/entries/commands/proposals";
import type { Entry } from "@/lib/awards/entries/commands/record";
import { returnEntry } from "@/lib/awards/entries/commands/return";
import { reviveEntry } from "@/lib/awards/entries/commands/revive";
import { withdrawEntry } from "@/lib/awards/entries/commands/withdraw";
import { relationsTo } from "@/lib/awards/entries/permissions";
import { getEntryForCheck } from "@/lib/awards/entries/queries/detail";
import { type EntryAction, entryWorkflow } from "@/lib/awards/entries/workflow";
import { clock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { AwardEntryStatus } from "@/lib/db/generated/enums";
import { attempt, perform, type UnitOfWork } from "@/lib/db/unit-of-work";
import { availableActions } from "@/lib/workflow/workflow";
import { createStaff, operator, staffOf } from "@/tests/factories/accounts";
import { anAwardOfficer } from "@/tests/factories/awards";
import { askedItems, bringTo, givenReasons } from "@/tests/factories/entry-states";
import { type Founded, foundOrganization, join } from "@/tests/factories/members";
import { openCallNow, sendEntry } from "@/tests/factories/sent-entries";

let company: Founded;
let officer: Staff;
let second: Staff;
let people: Readonly<Record<string, Actor>>;

beforeAll(async () => {
  await openCallNow();
  company = await foundOrganization();
  [officer, second] = [await anAwardOfficer(), await anAwardOfficer()];
  people = {
    officer,
    second,
    otherDuties: await staffOf(await createStaff(["OFFICES", "DECLARATIONS", "CONSULTATIONS", "ACCOUNTS", "AUDIT"])),
    entrant: company.owner,
    reader: await join(company, "VIEWER"),
    stranger: (await foundOrganization()).owner,
    visitor: { kind: "visitor" },
    worker: operator,
  };
});

type Work = (uow: UnitOfWork, entry: Pick<Entry, "id" | "version">) => Promise<unknown>;

const reason = "理由の見本";

const works = {
  startCheck,
  return: (uow, { id, version }) => returnEntry(uow, { id, version, items: askedItems }),
  proposeEligible,
  proposeIneligible: (uow, { id, version }) => proposeIneligible(uow, { id, version, reasons: givenReasons }),
  agreeEligible,
  agreeIneligible,
  sendBack: (uow, { id, version }) => sendBack(uow, { id, version, reason }),
  takeBack: takeBackProposal,
  withdraw: (uow, { id, version }) => withdrawEntry(uow, { id, version, reason }),
  revive: (uow, { id, version }) => reviveEntry(uow, { id, version, arrivedAt: clock.now() }),
} as const satisfies Partial<Record<EntryAction, Work>>;

const PEOPLE = ["officer", "second", "otherDuties", "entrant", "reader", "stranger", "visitor", "worker"];

describe.each(Object.values(AwardEntryStatus))("an entry that is %s", (status) => {
  it.each(PEOPLE)("obeys the table for the %s", async (who) => {
    const actor = people[who];
    if (actor === undefined) throw new Error(`Nobody is called ${who}.`);
    const entry = await bringTo(await sendEntry(company), status, { officer, second });
    const allowed = availableActions(entryWorkflow, status, relationsTo(actor, entry));
    for (const [action, work] of Object.entries(works)) {
      const outcome = await attempt(actor, async (uow) => {
        await work(uow, entry);
        throw new Undone();
      }).catch((error: unknown) => (error instanceof Undone ? "done" : Promise.reject(error)));
      const isByPerson = actor.kind === "staff" || !action.startsWith("propose");
      const expected = allowed.some((one) => one === action) && isByPerson;
      expect(`${action}: ${outcome === "done"}`).toBe(`${action}: ${expected}`);
    }
    expect(await db.awardEntry.findUniqueOrThrow({ where: { id: entry.id } })).toEqual(entry);
  });
});

/** Thrown when an act went through, so that the next one meets the same entry. */
class Undone extends Error {}

describe("two people", () => {
  it("are needed: who proposed is told so, and the database refuses it too", async () => {
    for (const [status, agree] of [
      ["ELIGIBLE_PROPOSED", agreeEligible],
      ["INELIGIBLE_PROPOSED", agreeIneligible],
    ] as const) {
      const entry = await bringTo(await sendEntry(company), status, { officer, second });
      const outcome = await attempt(officer, (uow) => agree(uow, entry));
      expect(outcome).toMatchObject({ ok: false, error: { name: "OwnProposal" } });
      const to = status === "ELIGIBLE_PROPOSED" ? "ELIGIBLE" : "INELIGIBLE";
      const alone = db.$executeRaw`
        UPDATE award_entry SET status = ${to}::award_entry_status, signed_by = ${officer.accountId}::uuid,
               ended_at = CASE WHEN ${to} = 'INELIGIBLE' THEN now() END
         WHERE id = ${entry.id}::uuid`;
      await expect(alone).rejects.toThrow(/award_entry_by_another/);
    }
  });

  it("are needed even for a status that is written with its event", async () => {
    const entry = await bringTo(await sendEntry(company), "ELIGIBLE_PROPOSED", { officer, second });
    const unrecorded = db.$executeRaw`
      UPDATE award_entry SET status = 'ELIGIBLE', signed_by = ${second.accountId}::uuid WHERE id = ${entry.id}::uuid`;
    await expect(unrecorded).rejects.toThrow();
  });

  it("leave their names and the moments", async () => {
    const entry = await bringTo(await sendEntry(company), "ELIGIBLE", { officer, second });
    expect(entry).toMatchObject({
      checkedBy: officer.accountId,
      signedBy: second.accountId,
      reasons: [],
      endedAt: null,
    });
    expect(entry.decidedAt).toEqual(expect.any(Date));
  });
});

describe("a decision against", () => {
  it("wants a reason, also of the database", async () => {
    const entry = await sendEntry(company);
    const { id, version } = entry;
    const outcome = await attempt(officer, (uow) => proposeIneligible(uow, { id, version, reasons: [] }));
    expect(outcome).toMatchObject({ ok: false, error: { fields: { reasons: expect.stringContaining("1つ以上") } } });
    const bare = db.$executeRaw`
      UPDATE award_entry SET status = 'INELIGIBLE_PROPOSED', checked_by = ${officer.accountId}::uuid, checked_at = now()
       WHERE id = ${id}::uuid`;
    await expect(bare).rejects.toThrow(/award_entry_reasons/);
  });

  it("is told with every reason in its words, and only after the second person has agreed", async () => {
    const sent = await sendEntry(company);
    const mails = () => db.mail.findMany({ where: { caseId: sent.id, template: { startsWith: "award-entry-" } } });
    const before = (await mails()).length;
    const proposed = await bringTo(sent, "INELIGIBLE_PROPOSED", { officer, second });
    expect(proposed.outsideReason).toBeNull();
    expect(await mails()).toHaveLength(before);

    const after = await perform(second, (uow) => agreeIneligible(uow, proposed));

    const told = (await mails()).find(({ template }) => template === "award-entry-ineligible");
    expect(told?.body).toContain("役立つテレワークの取組、またはそれを支援する取組ではありません。（観光の取組です）");
    expect(told?.body).toContain("連携自治体が記載されていません。");
    expect(after.outsideReason).toContain("観光の取組です");
    expect(after.endedAt).toEqual(expect.any(Date));
  });

  it("goes back with a word for the colleague alone", async () => {
    const sent = await sendEntry(company);
    const proposed = await bringTo(sent, "INELIGIBLE_PROPOSED", { officer, second });
    const count = await db.mail.count({ where: { caseId: sent.id } });
    const { id, version } = proposed;
    const after = await perform(second, (uow) => sendBack(uow, { id, version, reason: "観光ではありません。" }));
    expect(after).toMatchObject({
      status: "IN_CHECK",
      checkedBy: null,
      checkedAt: null,
      reasons: [],
      outsideReason: null,
    });
    expect(await db.mail.count({ where: { caseId: sent.id } })).toBe(count);
    expect((await getEntryForCheck(officer, sent.number))?.timeline.at(-1)).toMatchObject({
      action: "awardEntry.sendBack",
      reason: "観光ではありません。",
    });
  });
});

describe("the clock", () => {
  it("stops while the applicant has to answer, and not for what is withdrawn then", async () => {
    const entry = await bringTo(await sendEntry(company), "RETURNED", { officer, second });
    expect(entry.stoppedSince).toEqual(expect.any(Date));
    clock.shift(14 * 86_400_000);
    try {
      const found = await getEntryForCheck(officer, entry.number);
      expect(found?.age).toEqual({ days: 0, isStopped: true });
      const { id, version } = entry;
      const after = await perform(officer, (uow) => withdrawEntry(uow, { id, version, reason }));
      expect(after.stoppedSince).toBeNull();
      expect(after.stoppedDays).toBeGreaterThan(5);
      const open = { caseId: id, closedAt: null };
      expect(await db.correctionRequest.count({ where: open })).toBe(0);
    } finally {
      clock.shift(0);
    }
  });
});

describe("the page of an entry at the desk", () => {
  it("shows everything to the duty alone, and records the look", async () => {
    const { id, number } = await sendEntry(company);
    await perform(officer, (uow) => addNote(uow, { id, body: "電話で確認しました。" }));
    const results = [{ item: "duplicate", result: "OK", note: "検索しました" } as const];
    await perform(officer, (uow) => recordChecks(uow, { id, version: 1, results }));

    const found = await getEntryForCheck(officer, number);

    expect(found).toMatchObject({
      entry: { number, version: 2 },
      age: { days: 0, isStopped: false },
      current: { ordinal: 1 },
      notes: [{ body: "電話で確認しました。", authorName: officer.name }],
      checks: [{ item: "duplicate", result: "OK", checkedBy: officer.accountId }],
      reasons: [],
    });
    const looks = () => db.auditEvent.count({ where: { action: "awardEntry.view", subjectId: id } });
    expect(await looks()).toBe(1);
    for (const who of ["otherDuties", "entrant", "stranger", "visitor"])
      expect(await getEntryForCheck(people[who] ?? operator, number)).toBeNull();
    expect(await looks()).toBe(1);
  });

  it("keeps notes, checks and owners from everybody else", async () => {
    const { id, version } = await sendEntry(company);
    for (const who of ["otherDuties", "entrant", "stranger", "visitor"]) {
      const actor = people[who] ?? operator;
      for (const work of [
        (uow: UnitOfWork) => addNote(uow, { id, body: "メモ" }),
        (uow: UnitOfWork) => recordChecks(uow, { id, version, results: [] }),
        (uow: UnitOfWork) => assignEntry(uow, { id, version, assigneeId: officer.accountId }),
      ])
        expect((await attempt<unknown>(actor, work)).ok).toBe(false);
    }
    expect(await db.internalNote.count({ where: { caseId: id } })).toBe(0);
  });

  it("takes checks while the office looks at the entry, and shows them to read afterwards", async () => {
    const results = [{ item: "duplicate", result: "NG" } as const];
    const check = ({ id, version }: { readonly id: string; readonly version: number }) =>
      attempt(officer, (uow) => recordChecks(uow, { id, version, results }));
    for (const status of ["SUBMITTED", "IN_CHECK"] as const)
      expect(await check(await bringTo(await sendEntry(company), status, { officer, second }))).toMatchObject({
        ok: true,
      });
    for (const status of ["RETURNED", "ELIGIBLE_PROPOSED", "ELIGIBLE", "INELIGIBLE", "WITHDRAWN"] as const) {
      const entry = await bringTo(await sendEntry(company), status, { officer, second });
      expect(await check(entry), status).toMatchObject({ ok: false, error: { name: "StepNotAllowed" } });
      expect(await getEntryForCheck(officer, entry.number)).toMatchObject({ mayCheck: false, checks: [] });
    }
  });

  it("gives no entry to whoever has not the duty", async () => {
    const { id, version } = await sendEntry(company);
    const other = await createStaff(["OFFICES"]);
    const outcome = await attempt(officer, (uow) => assignEntry(uow, { id, version, assigneeId: other.id }));
    expect(outcome).toMatchObject({ ok: false, error: { name: "RecordNotFound" } });
  });

  it("tells the second of two officers who was faster", async () => {
    const { id, version } = await sendEntry(company);
    await perform(officer, (uow) => startCheck(uow, { id, version }));
    const outcome = await attempt(second, (uow) => proposeEligible(uow, { id, version }));
    expect(outcome).toMatchObject({ ok: false, error: { name: "StaleRecord" } });
  });
});
