import { beforeAll, describe, expect, it } from "vitest";
import type { Actor, Staff } from "@/lib/access/actor";
import { reasonToday } from "@/lib/awards/editions/rules/ineligibility-reasons";
import { agreeEligible, agreeIneligible } from "@/lib/awards/entries/commands/agreement";
import { assignEntry, startCheck } from "@/lib/awards/entries/commands/check";
import { proposeEligible, proposeIneligible } from "@/lib/awards/entries/commands/proposals";
import { returnEntry } from "@/lib/awards/entries/commands/return";
import { exportQueue } from "@/lib/awards/entries/queries/export";
import { countQueue, listQueue } from "@/lib/awards/entries/queries/queue";
import { countWaiting } from "@/lib/awards/entries/queries/waiting";
import { entryQueueSchema } from "@/lib/awards/entries/queue-filters";
import { clock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { perform } from "@/lib/db/unit-of-work";
import { createStaff, staffOf } from "@/tests/factories/accounts";
import { anAwardOfficer } from "@/tests/factories/awards";
import { type Founded, foundOrganization } from "@/tests/factories/members";
import { openCallNow, sendEntry } from "@/tests/factories/sent-entries";
import { queriesDuring } from "@/tests/support/queries";

let company: Founded;
let officer: Staff;
let second: Staff;
let outsider: Staff;
let year: number;

beforeAll(async () => {
  ({ fiscalYear: year } = await openCallNow());
  company = await foundOrganization();
  [officer, second] = [await anAwardOfficer(), await anAwardOfficer()];
  outsider = await staffOf(await createStaff(["OFFICES", "AUDIT", "ACCOUNTS", "MAIL"]));
  const send = (title: string, more = {}) => sendEntry(company, { answers: { title, ...more } });

  await send("受付の取組", {
    partnerCode1: "長野県塩尻市",
    partnerOffice1: "企画課",
    partnerPerson1: "町 花子",
    partnerEmail1: "machi@example.jp",
    partnership: "共に進めます。",
  });
  const checked = await send("確認の取組");
  await perform(officer, (uow) => startCheck(uow, checked));
  const asked = await send("依頼の取組");
  const items = [{ field: "results", reason: "いつの数字かを書いてください。" }];
  await perform(officer, (uow) => returnEntry(uow, { id: asked.id, version: asked.version, items }));
  const proposed = await send("提案の取組");
  await perform(officer, (uow) => proposeEligible(uow, proposed));
  const judged = await perform(officer, async (uow) => proposeEligible(uow, await send("対象の取組")));
  await perform(second, (uow) => agreeEligible(uow, judged));
  const { id, version } = await send("対象外の取組");
  const reasons = [reasonToday("other-purpose")];
  const refused = await perform(officer, (uow) => proposeIneligible(uow, { id, version, reasons }));
  await perform(second, (uow) => agreeIneligible(uow, refused));
});

const filters = (query: Record<string, unknown> = {}) => entryQueueSchema.parse({ view: "all", ...query });

async function found(query: Record<string, unknown>, actor: Actor = officer): Promise<string[]> {
  return (await listQueue(actor, filters(query))).items.map(({ title }) => title);
}

describe("the queue of entries", () => {
  it.each([
    [{ view: "office" }, ["受付の取組", "確認の取組", "提案の取組"]],
    [{ view: "applicant" }, ["依頼の取組"]],
    [{ view: "second" }, ["提案の取組"]],
    [{ view: "judged" }, ["対象の取組"]],
    [{ view: "ended" }, ["対象外の取組"]],
    [{ view: "office", status: "INELIGIBLE" }, ["対象外の取組"]],
    [{ assignee: "me" }, ["確認の取組"]],
    [{ assignee: "none", view: "second" }, ["提案の取組"]],
    [{ q: "対象　取組", view: "judged" }, ["対象の取組"]],
    [{ q: "塩尻市" }, ["受付の取組"]],
    [{ q: "%' OR 1=1" }, []],
    [{ kind: "municipality" }, []],
    [{ kind: "company", view: "judged" }, ["対象の取組"]],
    [{ partner: "waiting" }, ["受付の取組"]],
    [{ partner: "none", view: "judged" }, ["対象の取組"]],
    [{ partner: "declined" }, []],
    [{ partner: "confirmed" }, []],
    [{ arrival: "IN_GRACE" }, []],
    [{ arrival: "IN_TIME", view: "applicant" }, ["依頼の取組"]],
    [{ category: "promotion", view: "judged" }, ["対象の取組"]],
    [{ category: "regional-projects" }, []],
    [{ year: "2001" }, []],
    [{ view: "judged", status: "NOBODY", before: "-1", sort: "\u0001", year: "" }, ["対象の取組"]],
  ])("finds by %o", async (query, expected) => {
    expect(await found(query)).toEqual(expected);
  });

  it("finds by year, and counts as it lists with the other filters kept", async () => {
    expect(await found({ year: String(year), view: "judged" })).toEqual(["対象の取組"]);
    const all = { office: 3, applicant: 1, second: 1, judged: 1, ended: 1, all: 6 };
    expect(await countQueue(officer, filters())).toEqual(all);
    expect(await countQueue(officer, filters({ year: "2001" }))).toMatchObject({ all: 0 });
    expect(await countQueue(officer, filters({ partner: "waiting", view: "judged" }))).toMatchObject({
      office: 1,
      all: 1,
    });
    expect(await countWaiting(officer)).toEqual({ mine: 1, unassigned: 2, second: 0, overdue: 0, withApplicants: 1 });
    expect(await countWaiting(second)).toMatchObject({ mine: 0, second: 1 });
  });

  it("finds as late what the office holds too long, not what it waits for or has decided", async () => {
    expect(await found({ overdue: "yes" })).toEqual([]);
    clock.shift(40 * 86_400_000);
    try {
      expect(await found({ overdue: "yes" })).toEqual(["受付の取組", "確認の取組", "提案の取組"]);
      expect(await found({ overdue: "yes", view: "judged" })).toEqual([]);
      expect(await countWaiting(officer)).toMatchObject({ overdue: 3 });
    } finally {
      clock.shift(0);
    }
  });

  it("goes on behind an entry and before one, in every order", async () => {
    for (const sort of ["oldest", "newest", "number", "name"]) {
      const all = (await listQueue(officer, filters({ sort }))).items;
      const [, , third] = all;
      const behind = await listQueue(officer, filters({ sort, before: third?.id }));
      const ahead = await listQueue(officer, filters({ sort, after: third?.id }));
      expect(behind.items.map(({ id }) => id)).toEqual(all.slice(3).map(({ id }) => id));
      expect(ahead.items.map(({ id }) => id)).toEqual(all.slice(0, 2).map(({ id }) => id));
    }
  });

  it("stops the clock of what the applicant has to answer", async () => {
    const { items } = await listQueue(officer, filters({ view: "applicant" }));
    expect(items).toMatchObject([{ age: { days: 0, isStopped: true } }]);
  });

  it("shows nothing to whoever has another duty", async () => {
    expect(await found({}, outsider)).toEqual([]);
    expect(await countQueue(outsider, filters())).toMatchObject({ all: 0 });
    expect(await exportQueue(outsider, filters())).toBeNull();
    expect(await exportQueue(company.owner, filters())).toBeNull();
  });

  it("asks the database as often for many as for one", async () => {
    const one = await queriesDuring(() => listQueue(officer, filters({ q: "確認の取組" })));
    const many = await queriesDuring(() => listQueue(officer, filters()));
    expect(many.queries).toBe(one.queries);
  });
});

it("writes a file of what is filtered, safe for a spreadsheet and without contacts, and records it", async () => {
  const risky = await sendEntry(company, { answers: { title: '=HYPERLINK("https://example.jp")' } });
  await perform(officer, (uow) =>
    assignEntry(uow, { id: risky.id, version: risky.version, assigneeId: officer.accountId }),
  );

  const file = await exportQueue(officer, filters({ q: "HYPERLINK" }));

  expect(file?.name).toMatch(/^entries_view-all_search_\d{8}-\d{4}\.csv$/);
  const [head, row, rest] = (file?.text ?? "").split("\r\n");
  expect(head).toMatch(/^\uFEFF受付番号,年度,部門,状況,取組の名称/);
  expect(row).toContain(`"'=HYPERLINK(""https://example.jp"")"`);
  expect(row).toContain("「地方創生テレワーク促進支援」部門");
  expect(row).not.toContain("oubo@example.jp");
  expect(rest).toBe("");
  const event = await db.auditEvent.findFirst({ where: { action: "awardEntry.export" } });
  expect(event).toMatchObject({ actorId: officer.accountId, after: { rows: 1, filters: { view: "all" } } });
});
