import { beforeAll, describe, expect, it } from "vitest";
import type { Actor, Staff } from "@/lib/access/actor";
import { lateBefore } from "@/lib/cases/late";
import { findCaseId, getNumbers } from "@/lib/cases/queries/numbers";
import { QUEUE_PAGE_SIZE } from "@/lib/cases/queue-limits";
import { clock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import type { DeclarationStatus } from "@/lib/db/generated/enums";
import { perform } from "@/lib/db/unit-of-work";
import type { Declaration } from "@/lib/declarations/commands/record";
import { assignDeclaration } from "@/lib/declarations/commands/review";
import { queueFilterSchema } from "@/lib/declarations/filters";
import { getCaseForReview } from "@/lib/declarations/queries/detail";
import { exportQueue } from "@/lib/declarations/queries/export";
import { countQueue, listQueue } from "@/lib/declarations/queries/queue";
import { countWaiting } from "@/lib/declarations/queries/waiting";
import { businessDaysBetween } from "@/lib/japan/business-days";
import { addDays, startOfJapanDay } from "@/lib/japan/dates";
import { isJapaneseHoliday } from "@/lib/japan/holidays";
import { createStaff, staffOf } from "@/tests/factories/accounts";
import { contactOf, createDeclaration, visitor, worker } from "@/tests/factories/declarations";
import { queriesDuring } from "@/tests/support/queries";

let reviewer: Staff;
let colleague: Staff;
let auditor: Staff;
const cases = new Map<DeclarationStatus, Declaration>();

const STATUSES = [
  "SUBMITTED",
  "IN_REVIEW",
  "RETURNED",
  "ACCEPTED",
  "PUBLISHED",
  "CHANGE_SUBMITTED",
  "WITHDRAWN",
] as const;

beforeAll(async () => {
  reviewer = await staffOf(await createStaff(["DECLARATIONS"]));
  colleague = await staffOf(await createStaff(["DECLARATIONS"]));
  auditor = await staffOf(await createStaff(["AUDIT"]));
  for (const status of STATUSES) cases.set(status, await createDeclaration({ status, reviewer }));
  await createDeclaration({
    reviewer: colleague,
    answers: {
      organizationName: "株式会社あおぞら設計",
      prefectureCode: "20",
      policyItems: ["3"],
      contactName: "空 葵",
    },
  });
});

const filters = (query: Record<string, unknown> = {}) => queueFilterSchema.parse({ view: "all", ...query });

async function found(query: Record<string, unknown>, actor: Actor = reviewer): Promise<string[]> {
  const { items } = await listQueue(actor, filters(query));
  return items.map(({ organizationName, status }) => `${status} ${organizationName}`);
}

const midori = (status: DeclarationStatus) => `${status} 株式会社みどり工房`;

describe("the queue", () => {
  it("shows what the office has to do first, oldest first", async () => {
    expect(await found({ view: "office" })).toEqual([
      midori("SUBMITTED"),
      midori("IN_REVIEW"),
      midori("ACCEPTED"),
      midori("CHANGE_SUBMITTED"),
      "SUBMITTED 株式会社あおぞら設計",
    ]);
  });

  it.each([
    [{ view: "declarer" }, [midori("RETURNED")]],
    [{ view: "ended" }, [midori("WITHDRAWN")]],
    [{ view: "office", status: "WITHDRAWN" }, [midori("WITHDRAWN")]],
    [{ prefecture: "20" }, ["SUBMITTED 株式会社あおぞら設計"]],
    [{ item: "3" }, ["SUBMITTED 株式会社あおぞら設計"]],
    [{ q: "アオゾラ 設計" }, ["SUBMITTED 株式会社あおぞら設計"]],
    [{ q: "アオゾラ 工房" }, []],
    [{ q: "あおぞら　設計" }, ["SUBMITTED 株式会社あおぞら設計"]],
    [{ q: "空 葵" }, ["SUBMITTED 株式会社あおぞら設計"]],
    [{ q: "%' OR 1=1" }, []],
  ])("finds by %o", async (query, expected) => {
    expect(await found(query)).toEqual(expected);
  });

  it("finds a case by its number, in any width and case", async () => {
    const number = cases.get("PUBLISHED")?.number ?? "";
    const wide = number.toLowerCase().replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

    expect(await found({ q: wide })).toEqual([midori("PUBLISHED")]);
  });

  it("tells mine, nobody's and a colleague's apart", async () => {
    expect(await found({ assignee: "me" })).toContain(midori("IN_REVIEW"));
    expect(await found({ assignee: "me" }, colleague)).toEqual([]);
    expect(await found({ assignee: reviewer.accountId }, colleague)).toContain(midori("IN_REVIEW"));
    expect(await found({ assignee: "none", view: "office" })).toEqual([
      midori("SUBMITTED"),
      "SUBMITTED 株式会社あおぞら設計",
    ]);
  });

  it.each([
    ["newest", (rows: readonly string[]) => rows.at(0), "SUBMITTED 株式会社あおぞら設計"],
    ["name", (rows: readonly string[]) => rows.at(0), "SUBMITTED 株式会社あおぞら設計"],
  ])("sorts by %s", async (sort, pick, expected) => {
    expect(pick(await found({ sort }))).toBe(expected);
  });

  it("drops what it does not know instead of failing", async () => {
    expect(
      await found({ view: "x", status: "DRAFT", assignee: "'; --", prefecture: "99", page: "-1", sort: "" }),
    ).toEqual(await found({ view: "office" }));
  });

  it("counts what each link leads to", async () => {
    const counts = await countQueue(reviewer);

    for (const view of ["office", "declarer", "shown", "ended", "all"] as const) {
      expect([view, counts[view]]).toEqual([view, (await listQueue(reviewer, filters({ view }))).total]);
    }
    expect(await countWaiting(reviewer)).toMatchObject({ unassigned: 2, withDeclarers: 1, overdue: 0 });
  });
});

describe("nobody else", () => {
  it.each([
    ["a colleague without the duty", () => auditor],
    ["a visitor", () => visitor],
  ])("sees a case: %s", async (_who, actorFor) => {
    const actor = actorFor();
    const number = cases.get("PUBLISHED")?.number ?? "";

    expect(await found({}, actor)).toEqual([]);
    expect((await countQueue(actor)).all).toBe(0);
    expect(await getCaseForReview(actor, number)).toBeNull();
    expect(await exportQueue(actor, filters())).toBeNull();
  });

  it("sees more than the own case: a contact", async () => {
    const own = cases.get("RETURNED");
    const contact = contactOf(own?.id ?? "");

    expect(await found({}, contact)).toEqual([midori("RETURNED")]);
    expect(await getCaseForReview(contact, own?.number ?? "")).toBeNull();
  });

  it("learns a number who has no work with cases", async () => {
    const content = await staffOf(await createStaff(["CONTENT"]));
    const { id, number } = cases.get("PUBLISHED") ?? { id: "", number: "" };

    expect((await getNumbers(content, [id])).size).toBe(0);
    expect(await findCaseId(content, number)).toBeNull();
    expect((await getNumbers(auditor, [id])).get(id)).toBe(number);
    expect(await findCaseId(auditor, number.toLowerCase())).toBe(id);
  });

  it("keeps the worker from what it has to do", async () => {
    expect((await found({}, worker)).length).toBe(STATUSES.length + 1);
  });
});

describe("late cases", () => {
  it("are found by the same count as their age shows", () => {
    for (let offset = 0; offset < 400; offset += 1) {
      const now = startOfJapanDay(addDays("2026-01-01", offset));
      for (const days of [0, 1, 5, 17]) {
        const limit = lateBefore(now, days);
        const lastLate = addDays(limit, -1);
        expect(businessDaysBetween(lastLate, now, isJapaneseHoliday)).toBeGreaterThan(days);
        expect(businessDaysBetween(limit, now, isJapaneseHoliday)).toBeLessThanOrEqual(days);
      }
    }
  });

  it("are those the office holds too long, not those it waits for or has decided", async () => {
    clock.shift(20 * 86_400_000);
    try {
      expect((await found({ overdue: "yes" })).toSorted()).toEqual(
        [
          midori("SUBMITTED"),
          midori("IN_REVIEW"),
          midori("CHANGE_SUBMITTED"),
          "SUBMITTED 株式会社あおぞら設計",
        ].toSorted(),
      );
      expect(await countWaiting(reviewer)).toMatchObject({ overdue: 4 });
    } finally {
      clock.shift(0);
    }
  });
});

it("writes a file of what is filtered, safe for a spreadsheet, and records it", async () => {
  await createDeclaration({
    reviewer,
    answers: { organizationName: '=HYPERLINK("https://example.jp")', prefectureCode: "47" },
  });

  const file = await exportQueue(reviewer, filters({ prefecture: "47", q: "HYPERLINK" }));

  expect(file?.name).toMatch(/^declarations_view-all_prefecture-47_search_\d{8}-\d{4}\.csv$/);
  const [head, row, rest] = (file?.text ?? "").split("\r\n");
  expect(head).toMatch(/^\uFEFF受付番号,状況,企業・団体名/);
  expect(row).toContain(`"'=HYPERLINK(""https://example.jp"")"`);
  expect(row).not.toContain("tanto@");
  expect(rest).toBe("");
  const event = await db.auditEvent.findFirst({ where: { action: "declaration.export" } });
  expect(event).toMatchObject({
    actorId: reviewer.accountId,
    after: { rows: 1, filters: { view: "all", prefecture: "47", q: "HYPERLINK" } },
  });
});

it("pages by twenty-five and keeps a steady number of queries", async () => {
  const first = await queriesDuring(() => listQueue(reviewer, filters()));
  for (let made = 0; made < QUEUE_PAGE_SIZE; made += 1) await createDeclaration({ reviewer });
  const many = await queriesDuring(() => listQueue(reviewer, filters()));
  const second = await listQueue(reviewer, filters({ page: 2 }));

  expect(many.value.items).toHaveLength(QUEUE_PAGE_SIZE);
  expect(many.value.pageCount).toBe(2);
  expect(second.items.length).toBe(many.value.total - QUEUE_PAGE_SIZE);
  expect(many.queries).toBe(first.queries);
});

it("keeps a steady number of queries for a case, however much has happened to it", async () => {
  const { id, version: first, number } = await createDeclaration({ reviewer });
  await perform(reviewer, (uow) => assignDeclaration(uow, { id, version: first, assigneeId: reviewer.accountId }));
  const old = cases.get("CHANGE_SUBMITTED");
  let version = old?.version ?? 0;
  for (const assigneeId of [colleague.accountId, null, reviewer.accountId]) {
    const input = { id: old?.id ?? "", version, assigneeId };
    version = (await perform(reviewer, (uow) => assignDeclaration(uow, input))).version;
  }

  const few = await queriesDuring(() => getCaseForReview(reviewer, number));
  const many = await queriesDuring(() => getCaseForReview(reviewer, old?.number ?? ""));

  expect(many.value?.timeline.length).toBeGreaterThan(few.value?.timeline.length ?? 99);
  expect(many.queries - few.queries).toBeLessThanOrEqual(2);
});
