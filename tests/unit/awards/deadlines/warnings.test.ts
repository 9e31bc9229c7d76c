import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isOpenDay } from "@/lib/awards/deadlines/closed-days";
import { type Draft, dueWarnings, type SentWarning, warningTimes } from "@/lib/awards/deadlines/warnings";
import { addDays, toJapanIso } from "@/lib/japan/dates";
import { holidayName } from "@/lib/japan/holidays";

const HOUR = 3_600_000;
const japan = (text: string) => new Date(`${text}+09:00`);
const timesOf = (closing: string) =>
  warningTimes(japan(closing), holidayName).map(({ dueAt }) => toJapanIso(dueAt).slice(0, 16));

const draft: Draft = {
  id: "draft-1",
  isComplete: true,
  startedAt: japan("2027-06-10T12:00:00"),
  closing: japan("2027-07-30T17:00:00"),
};

const keysAt = (at: string, sent: readonly SentWarning[] = [], changes: Partial<Draft> = {}) =>
  dueWarnings({ drafts: [{ ...draft, ...changes }], sent, at: japan(at), holidays: holidayName }).map(({ key }) => key);

const sentAt = (key: SentWarning["key"], at: string): SentWarning => ({ draftId: draft.id, key, sentAt: japan(at) });

describe("when people are warned", () => {
  it.each([
    ["2027-07-30T17:00:00", ["2027-07-16T10:00", "2027-07-27T10:00", "2027-07-29T10:00"]],
    ["2027-07-31T00:00:00", ["2027-07-16T10:00", "2027-07-27T10:00", "2027-07-29T10:00"]],
    ["2027-08-02T17:00:00", ["2027-07-16T10:00", "2027-07-28T10:00", "2027-07-30T10:00"]],
    ["2027-05-06T17:00:00", ["2027-04-22T10:00", "2027-04-27T10:00", "2027-04-30T10:00"]],
    ["2028-01-04T17:00:00", ["2027-12-21T10:00", "2027-12-24T10:00", "2027-12-28T10:00"]],
    ["2028-02-29T17:00:00", ["2028-02-15T10:00", "2028-02-24T10:00", "2028-02-28T10:00"]],
  ])("before %s", (closing, times) => {
    expect(timesOf(closing)).toEqual(times);
  });

  it("is always on business days, one after the other, and before the day of the deadline", () => {
    const days = fc.integer({ min: 0, max: 3000 }).map((count) => addDays("2026-04-01", count));

    fc.assert(
      fc.property(days, (day) => {
        const dates = timesOf(`${day}T17:00:00`).map((time) => time.slice(0, 10));

        expect(dates.every((one) => isOpenDay(one, holidayName) && one < day)).toBe(true);
        expect([...new Set(dates)].toSorted()).toEqual(dates);
      }),
    );
  });
});

describe("what is due", () => {
  it.each([
    ["2027-07-16T09:59:59", []],
    ["2027-07-16T10:00:00", ["two-weeks"]],
    ["2027-07-27T09:59:59", ["two-weeks"]],
    ["2027-07-27T10:00:00", ["three-days"]],
    ["2027-07-29T10:00:00", ["day-before"]],
    ["2027-07-30T16:59:59", ["day-before"]],
    ["2027-07-30T17:00:00", []],
  ])("at %s, when nothing was sent yet", (at, keys) => {
    expect(keysAt(at)).toEqual(keys);
  });

  it("is not due again", () => {
    const first = sentAt("two-weeks", "2027-07-16T10:00:00");

    expect(keysAt("2027-07-16T10:00:01", [first])).toEqual([]);
    expect(keysAt("2027-07-27T10:00:00", [first])).toEqual(["three-days"]);
  });

  it("after a stop is only the last one, and the missed ones stay away", () => {
    expect(keysAt("2027-07-29T12:00:00")).toEqual(["day-before"]);
    expect(keysAt("2027-07-29T12:01:00", [sentAt("day-before", "2027-07-29T12:00:00")])).toEqual([]);
  });

  it("is nothing for whoever began after the time of the warning", () => {
    expect(keysAt("2027-07-20T10:00:00", [], { startedAt: japan("2027-07-16T10:00:01") })).toEqual([]);
    expect(keysAt("2027-07-20T10:00:00", [], { startedAt: japan("2027-07-16T10:00:00") })).toEqual(["two-weeks"]);
  });

  it("follows a deadline that was moved back, without repeating what was sent", () => {
    const closing = japan("2027-08-31T17:00:00");
    const sent = [sentAt("two-weeks", "2027-07-16T10:00:00"), sentAt("three-days", "2027-07-27T10:00:00")];

    expect(keysAt("2027-07-29T10:00:00", sent, { closing })).toEqual([]);
    expect(keysAt("2027-08-26T10:00:00", sent, { closing })).toEqual([]);
    expect(keysAt("2027-08-30T10:00:00", sent, { closing })).toEqual(["day-before"]);
  });

  it("still has the first one when the deadline moves before it, and after a later one was sent for the old day", () => {
    const closing = japan("2027-08-31T17:00:00");
    const sent = [sentAt("three-days", "2027-07-27T10:00:00")];

    expect(keysAt("2027-08-17T09:59:59", sent, { closing })).toEqual([]);
    expect(keysAt("2027-08-17T10:00:00", sent, { closing })).toEqual(["two-weeks"]);
  });

  it("comes at once when the deadline is moved forward, and only the one whose time has come last", () => {
    const closing = japan("2027-07-09T17:00:00");

    expect(keysAt("2027-07-05T12:00:00")).toEqual([]);
    expect(keysAt("2027-07-05T12:00:00", [], { closing })).toEqual(["two-weeks"]);
    expect(keysAt("2027-07-06T12:00:00", [], { closing })).toEqual(["three-days"]);
  });

  it("says what is left to do, and until when", () => {
    const drafts = [{ ...draft, id: "b", isComplete: false }, draft, { ...draft, id: "a" }];

    const due = dueWarnings({ drafts, sent: [], at: japan("2027-07-27T10:00:00"), holidays: holidayName });

    expect(due.map(({ draftId, kind, sentence }) => [draftId, kind, sentence])).toEqual([
      [
        "a",
        "complete-unsent",
        "応募の内容はすべて入力されていますが、まだ送信されていません。受付は2027年7月30日（金）17時まで（あと3日）です。内容を確認して、送信してください。",
      ],
      [
        "b",
        "incomplete",
        "応募は入力の途中です。受付は2027年7月30日（金）17時まで（あと3日）です。残りの項目を入力して、送信してください。",
      ],
      ["draft-1", "complete-unsent", expect.stringContaining("まだ送信されていません")],
    ]);
  });
});

describe("a worker that looks whenever it can while the deadline is moved about", () => {
  const hours = fc.array(fc.integer({ min: 1, max: 24 * 9 }), { minLength: 1, maxLength: 60 });
  const moves = fc.array(fc.integer({ min: -10, max: 30 }), { minLength: 60, maxLength: 60 });

  it("sends each warning at most once, at most one at a time, and none after the deadline", () => {
    fc.assert(
      fc.property(hours, moves, (steps, days) => {
        const sent: SentWarning[] = [];
        let at = japan("2027-06-20T00:00:00");
        steps.forEach((step, index) => {
          at = new Date(at.getTime() + step * HOUR);
          const closing = new Date(draft.closing.getTime() + (days[Math.floor(index / 10)] ?? 0) * 24 * HOUR);
          const due = dueWarnings({ drafts: [{ ...draft, closing }], sent, at, holidays: holidayName });

          expect(due.length).toBeLessThanOrEqual(1);
          expect(due.every(({ dueAt }) => dueAt <= at && at < closing)).toBe(true);
          sent.push(...due.map(({ draftId, key }) => ({ draftId, key, sentAt: at })));
        });

        expect(new Set(sent.map(({ key }) => key)).size).toBe(sent.length);
      }),
    );
  });

  it("that looks every hour sends all three to a draft that is never sent", () => {
    const sent: SentWarning[] = [];
    for (let at = japan("2027-07-01T00:00:00"); at < draft.closing; at = new Date(at.getTime() + HOUR)) {
      const due = dueWarnings({ drafts: [draft], sent, at, holidays: holidayName });
      sent.push(...due.map(({ draftId, key }) => ({ draftId, key, sentAt: at })));
    }

    expect(sent.map(({ key }) => key)).toEqual(["two-weeks", "three-days", "day-before"]);
  });
});
