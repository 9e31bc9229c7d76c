import { beforeAll, describe, expect, it } from "vitest";
import type { Staff } from "@/lib/access/actor";
import { agreeEligible, agreeIneligible, sendBack } from "@/lib/awards/entries/commands/agreement";
import { assignEntry, recordChecks, startCheck } from "@/lib/awards/entries/commands/check";
import { handOverEntries } from "@/lib/awards/entries/commands/hand-over";
import { addNote } from "@/lib/awards/entries/commands/notes";
import { proposeEligible, proposeIneligible, takeBackProposal } from "@/lib/awards/entries/commands/proposals";
import type { Entry } from "@/lib/awards/entries/commands/record";
import { askToReopen, decideReopening } from "@/lib/awards/entries/commands/reopening";
import { returnEntry } from "@/lib/awards/entries/commands/return";
import { withdrawEntry } from "@/lib/awards/entries/commands/withdraw";
import { getEntryForCheck } from "@/lib/awards/entries/queries/detail";
import { listDuplicates } from "@/lib/awards/entries/queries/duplicates";
import { exportQueue } from "@/lib/awards/entries/queries/export";
import { getNewsSince } from "@/lib/awards/entries/queries/news";
import { listEntryOfficers } from "@/lib/awards/entries/queries/officers";
import { overviewOf } from "@/lib/awards/entries/queries/overview";
import { countQueue, listQueue } from "@/lib/awards/entries/queries/queue";
import { listReopenRequests } from "@/lib/awards/entries/queries/reopenings";
import { peopleOf } from "@/lib/awards/entries/queries/scope";
import { countWaiting } from "@/lib/awards/entries/queries/waiting";
import { entryQueueSchema } from "@/lib/awards/entries/queue-filters";
import { db } from "@/lib/db/client";
import { attempt, perform, type UnitOfWork } from "@/lib/db/unit-of-work";
import { listFlowDays } from "@/lib/reports/queries/flow-days";
import { createStaff, staffOf } from "@/tests/factories/accounts";
import { anAwardOfficer } from "@/tests/factories/awards";
import { askedItems, bringTo, givenReasons } from "@/tests/factories/entry-states";
import { foundOrganization } from "@/tests/factories/members";
import { imposeConflict, openCallNow, sendEntry } from "@/tests/factories/sent-entries";

let editionId: string;
let officer: Staff;
let second: Staff;
let seen: Entry;

beforeAll(async () => {
  ({ editionId } = await openCallNow());
  [officer, second] = [await anAwardOfficer(), await anAwardOfficer()];
  seen = await sendEntry(await foundOrganization());
  await sendEntry(await foundOrganization(), { answers: { title: "海辺の町の働き方", summary: "海辺で働きます。" } });
});

/** All that an officer reads about entries, but for the moment of reading. */
async function everything(actor: Staff) {
  const queue = async (query: Record<string, unknown>) => {
    const { items, total, next, previous } = await listQueue(actor, entryQueueSchema.parse(query));
    return { numbers: items.map(({ number }) => number), total, next, previous };
  };
  const file = await exportQueue(actor, entryQueueSchema.parse({ view: "all" }));
  return {
    views: await Promise.all(
      ["office", "applicant", "second", "judged", "ended", "all"].map((view) => queue({ view, sort: "newest" })),
    ),
    searched: await queue({ view: "all", q: "双子の取組" }),
    mine: await queue({ view: "all", assignee: "me" }),
    counts: await countQueue(actor, entryQueueSchema.parse({})),
    waiting: await countWaiting(actor),
    file: file?.text,
    duplicates: await listDuplicates(actor, seen),
    reopenings: await listReopenRequests(actor),
    overview: await overviewOf(actor, editionId),
    report: await listFlowDays("awardEntry", "2100-01-01", { people: peopleOf(actor) }),
  };
}

const twin = { title: "山あいの町で続く二拠点の開発チーム（双子の取組）" };

describe("an officer in conflict", () => {
  it.each(["SUBMITTED", "IN_CHECK", "RETURNED", "ELIGIBLE_PROPOSED", "ELIGIBLE", "INELIGIBLE"] as const)(
    "reads of everything else what would be there without the entry that is %s",
    async (status) => {
      const blind = await anAwardOfficer();
      const before = await everything(blind);
      const entry = await bringTo(await sendEntry(await foundOrganization(), { answers: twin }), status, {
        officer,
        second,
      });
      await perform(officer, (uow) =>
        assignEntry(uow, { id: entry.id, version: entry.version, assigneeId: blind.accountId }),
      );
      expect(await everything(blind)).not.toEqual(before);

      await imposeConflict(entry.id, blind);

      expect(await everything(blind)).toEqual(before);
    },
  );

  it("finds no page and no news of it, nor may do anything with it", async () => {
    const entry = await bringTo(await sendEntry(await foundOrganization()), "ELIGIBLE", { officer, second });
    const { id, number, version } = entry;
    const blind = await anAwardOfficer();
    await imposeConflict(id, blind);
    expect(await getEntryForCheck(blind, number)).toBeNull();
    expect(await getNewsSince(blind, id, 0)).toBeNull();
    const absent = { id: "019ac0de-0000-7000-8000-000000000001", version: 1 };
    const reason = "理由の見本";
    const acts: Readonly<Record<string, (uow: UnitOfWork, of: typeof absent) => Promise<unknown>>> = {
      startCheck,
      proposeEligible,
      takeBackProposal,
      agreeEligible,
      agreeIneligible,
      sendBack: (uow, of) => sendBack(uow, { ...of, reason }),
      proposeIneligible: (uow, of) => proposeIneligible(uow, { ...of, reasons: givenReasons }),
      returnEntry: (uow, of) => returnEntry(uow, { ...of, items: askedItems }),
      withdraw: (uow, of) => withdrawEntry(uow, { ...of, reason }),
      assign: (uow, of) => assignEntry(uow, { ...of, assigneeId: null }),
      recordChecks: (uow, of) => recordChecks(uow, { ...of, results: [] }),
      addNote: (uow, of) => addNote(uow, { id: of.id, body: "メモ" }),
      askToReopen: (uow, of) => askToReopen(uow, { ...of, reason }),
      decideReopening: (uow, of) => decideReopening(uow, { ...of, requestId: absent.id, isApproved: true }),
    };
    for (const [act, work] of Object.entries(acts)) {
      const [hidden, none] = await Promise.all([
        attempt(blind, (uow) => work(uow, { id, version })),
        attempt(blind, (uow) => work(uow, absent)),
      ]);
      expect(`${act}: ${refusalOf(hidden)}`).toBe(`${act}: ${refusalOf(none)}`);
      expect(refusalOf(hidden)).toBe("RecordNotFound");
    }
    expect(await db.awardEntry.findUniqueOrThrow({ where: { id } })).toEqual(entry);
  });

  it("begins no page of the queue at it", async () => {
    const entry = await sendEntry(await foundOrganization());
    const blind = await anAwardOfficer();
    await imposeConflict(entry.id, blind);
    const all = await listQueue(blind, entryQueueSchema.parse({ view: "all" }));
    const from = await listQueue(blind, entryQueueSchema.parse({ view: "all", before: entry.id }));
    expect(from.items).toEqual(all.items);
  });

  it("is not given it, by hand or when a colleague leaves", async () => {
    const entry = await sendEntry(await foundOrganization());
    const other = await sendEntry(await foundOrganization());
    const [leaving, blind] = [await anAwardOfficer(), await anAwardOfficer()];
    await imposeConflict(entry.id, blind);
    expect((await listEntryOfficers(officer, entry.id)).map(({ id }) => id)).not.toContain(blind.accountId);
    expect((await listEntryOfficers(officer, other.id)).map(({ id }) => id)).toContain(blind.accountId);
    const { id, version } = entry;
    const outcome = await attempt(officer, (uow) => assignEntry(uow, { id, version, assigneeId: blind.accountId }));
    expect(outcome).toMatchObject({ ok: false, error: { name: "AssigneeInConflict" } });

    for (const held of [entry, other])
      await perform(officer, (uow) => assignEntry(uow, { ...held, assigneeId: leaving.accountId }));
    const keeper = await staffOf(await createStaff(["ACCOUNTS"]));
    await perform(keeper, (uow) =>
      handOverEntries(uow, { from: leaving.accountId, to: blind.accountId, reason: "異動" }),
    );
    const ownerOf = async (of: Entry) => (await db.awardEntry.findUniqueOrThrow({ where: { id: of.id } })).assigneeId;
    expect([await ownerOf(entry), await ownerOf(other)]).toEqual([null, blind.accountId]);
  });
});

function refusalOf(outcome: { readonly ok: boolean; readonly error?: Error }): string {
  return outcome.error?.name ?? "done";
}
