import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Extension } from "@/lib/awards/deadlines/extensions";
import { isTaken, judgeArrival, lastAccepted, VERDICT_KINDS, type VerdictKind } from "@/lib/awards/deadlines/verdict";
import { type EntryWindow, settleWindow } from "@/lib/awards/deadlines/window";
import { holidayName } from "@/lib/japan/holidays";

const MINUTE = 60_000;

const summer: EntryWindow = {
  opens: { day: "2027-06-01", time: "10:00" },
  closes: { day: "2027-07-30", time: "17:00" },
  enforced: { day: "2027-07-30", time: "17:05" },
  graceMinutes: 10,
  roll: "keep",
};

const settled = (changes: Partial<EntryWindow>) => settleWindow({ ...summer, ...changes }, holidayName);
const japan = (text: string) => new Date(`${text}+09:00`);
const sentence = (at: Date, window = settled({}), extension: Extension | null = null) =>
  judgeArrival({ window, arrivedAt: at, extension }).sentence;

const granted = (until: Date, approvedAt = japan("2027-07-28T12:00:00")): Extension => ({
  id: "extension",
  entryId: "entry",
  until,
  reason: "停電のため",
  requestedBy: "one",
  requestedAt: japan("2027-07-28T11:00:00"),
  approvedBy: "other",
  approvedAt,
});

/** Kinds at −1 s, −1 ms, 0, +1 ms and +1 s. */
function kindsAround(moment: Date, changes: Partial<EntryWindow>, extension: Extension | null = null): VerdictKind[] {
  return [-1000, -1, 0, 1, 1000].map((distance) => {
    const arrivedAt = new Date(moment.getTime() + distance);
    return judgeArrival({ window: settled(changes), arrivedAt, extension }).kind;
  });
}

const until = (kind: VerdictKind, after: VerdictKind): VerdictKind[] => [kind, kind, kind, after, after];

describe("a send around an instant that decides", () => {
  it("is taken from the opening instant on", () => {
    const kinds = kindsAround(japan("2027-06-01T10:00:00"), {});

    expect(kinds).toEqual(["not-yet", "not-yet", "in-time", "in-time", "in-time"]);
  });

  it("is in time beyond the time that was told, up to the enforced one and with it", () => {
    expect(kindsAround(japan("2027-07-30T17:00:00"), {})).toEqual(until("in-time", "in-time"));
    expect(kindsAround(japan("2027-07-30T17:05:00"), {})).toEqual(until("in-time", "in-grace"));
  });

  it("is late right after the grace, or right after the deadline where there is none", () => {
    expect(kindsAround(japan("2027-07-30T17:15:00"), {})).toEqual(until("in-grace", "late"));
    expect(kindsAround(japan("2027-07-30T17:05:00"), { graceMinutes: 0 })).toEqual(until("in-time", "late"));
  });

  it.each([
    ["the last day of a leap February", "2028-02-29", "17:00", "2028-02-29T17:00:00"],
    ["midnight at the end of a day", "2027-07-30", "24:00", "2027-07-31T00:00:00"],
    ["midnight at the end of a leap day", "2028-02-29", "24:00", "2028-03-01T00:00:00"],
    ["midnight at the end of February in a common year", "2027-02-28", "24:00", "2027-03-01T00:00:00"],
    ["the end of the fiscal year", "2027-03-31", "24:00", "2027-04-01T00:00:00"],
    ["the end of the year", "2027-12-31", "24:00", "2028-01-01T00:00:00"],
  ])("is measured to the second at %s", (_what, day, time, instant) => {
    const closes = { day, time };
    const opens = { day: "2027-01-04", time: "00:00" };

    const kinds = kindsAround(japan(instant), { opens, closes, enforced: closes, graceMinutes: 0 });

    expect(kinds).toEqual(until("in-time", "late"));
  });

  it("goes with a deadline that is rolled over the end of the year", () => {
    const closes = { day: "2027-12-29", time: "17:00" };
    const changes: Partial<EntryWindow> = { closes, enforced: closes, graceMinutes: 1, roll: "next-business-day" };

    expect(kindsAround(japan("2027-12-29T17:00:00"), changes)).toEqual(until("in-time", "in-time"));
    expect(kindsAround(japan("2028-01-04T17:00:00"), changes)).toEqual(until("in-time", "in-grace"));
    expect(kindsAround(japan("2028-01-04T17:01:00"), changes)).toEqual(until("in-grace", "late"));
  });

  it("is extended up to the end of the extension and with it, without a grace of its own", () => {
    const extension = granted(japan("2027-08-02T17:00:00"));

    expect(kindsAround(japan("2027-07-30T17:05:00"), {}, extension)).toEqual(until("in-time", "extended"));
    expect(kindsAround(japan("2027-07-30T17:15:00"), {}, extension)).toEqual(until("extended", "extended"));
    expect(kindsAround(japan("2027-08-02T17:00:00"), {}, extension)).toEqual(until("extended", "late"));
  });

  it("keeps the common grace when an extension is shorter", () => {
    const extension = granted(japan("2027-07-30T17:07:00"));

    expect(kindsAround(japan("2027-07-30T17:07:00"), {}, extension)).toEqual(until("extended", "in-grace"));
    expect(kindsAround(japan("2027-07-30T17:15:00"), {}, extension)).toEqual(until("in-grace", "late"));
  });
});

describe("what is recorded", () => {
  it("names the opening and the time left to it", () => {
    expect(judgeArrival({ window: settled({}), arrivedAt: japan("2027-06-01T09:59:30"), extension: null })).toEqual({
      kind: "not-yet",
      until: japan("2027-06-01T10:00:00"),
      byMs: 30_000,
      extension: null,
      sentence: "受付は2027年6月1日（火）10時に始まります。始まってから、もう一度送信してください。",
    });
  });

  it("says that grace was used, and how much", () => {
    expect(judgeArrival({ window: settled({}), arrivedAt: japan("2027-07-30T17:07:30"), extension: null })).toEqual({
      kind: "in-grace",
      until: japan("2027-07-30T17:05:00"),
      byMs: 150_000,
      extension: null,
      sentence:
        "締切（2027年7月30日（金）17時）を7分30秒過ぎて届きましたが、猶予（10分）の範囲のため受け付けました。猶予による受付として記録します。",
    });
  });

  it("holds who asked for the extension that was used, who approved it and why", () => {
    const extension = granted(japan("2027-08-02T17:00:00"));
    const arrivedAt = japan("2027-08-02T16:00:00");

    expect(judgeArrival({ window: settled({}), arrivedAt, extension })).toEqual({
      kind: "extended",
      until: extension.until,
      byMs: 60 * MINUTE,
      extension,
      sentence:
        "共通の締切（2027年7月30日（金）17時）の後ですが、個別に延長した期限（2027年8月2日（月）17時）までに届きました。",
    });
  });

  it("does not count an extension that was not needed", () => {
    const arrivedAt = japan("2027-07-30T16:59:59");
    const extension = granted(japan("2027-08-02T17:00:00"));

    expect(judgeArrival({ window: settled({}), arrivedAt, extension }).extension).toBeNull();
  });

  it("measures what is late from the deadline that was missed", () => {
    const late = judgeArrival({ window: settled({}), arrivedAt: japan("2027-07-30T18:05:00"), extension: null });
    const extension = granted(japan("2027-08-02T17:00:00"));
    const later = judgeArrival({ window: settled({}), arrivedAt: japan("2027-08-02T17:00:01"), extension });

    expect([late.until, late.byMs]).toEqual([japan("2027-07-30T17:05:00"), 60 * MINUTE]);
    expect([later.until, later.byMs]).toEqual([extension.until, 1000]);
    expect(later.sentence).toBe(
      "個別に延長した期限（2027年8月2日（月）17時）を1秒過ぎて届いたため、受け付けられません。やむを得ない事情があるときは、事務局に連絡してください。",
    );
  });
});

describe("the sentence", () => {
  it("is measured from the deadline that was told", () => {
    expect(sentence(japan("2027-07-30T17:00:00"))).toBe("締切（2027年7月30日（金）17時）までに届きました。");
    expect(sentence(japan("2027-07-30T17:02:00"))).toBe(
      "締切（2027年7月30日（金）17時）を2分過ぎましたが、受付を終える前に届いたため、期限内として受け付けました。",
    );
    expect(sentence(japan("2027-07-30T18:05:00"))).toContain(
      "締切（2027年7月30日（金）17時）を1時間5分過ぎて届いたため",
    );
  });

  it("says when an extension was approved for what had been sent already", () => {
    const at = japan("2027-07-30T17:30:00");
    const extension = granted(japan("2027-08-02T17:00:00"), new Date(at.getTime() + 1));

    expect(sentence(at, settled({}), extension)).toMatch(/延長は、届いた後に承認されました。$/);
    expect(sentence(at, settled({}), granted(extension.until, at))).not.toContain("届いた後に");
  });

  it("names midnight by the day that ends", () => {
    const closes = { day: "2027-07-31", time: "24:00" };

    expect(sentence(japan("2027-07-31T12:00:00"), settled({ closes, enforced: closes }))).toBe(
      "締切（2027年7月31日（土）24時）までに届きました。",
    );
  });

  it("is not made of a moment that is none", () => {
    expect(() => sentence(new Date("never"))).toThrow(RangeError);
  });
});

const around = fc.integer({ min: -90 * 24 * 60 * MINUTE, max: 40 * 24 * 60 * MINUTE });
const near = fc.integer({ min: -30 * MINUTE, max: 30 * MINUTE });
const arrivals = fc.oneof(around, near).map((ms) => new Date(japan("2027-07-30T17:00:00").getTime() + ms));

const someCase = fc
  .record({
    enforcedAfter: fc.integer({ min: 0, max: 59 }),
    graceMinutes: fc.integer({ min: 0, max: 60 }),
    extendedBy: fc.option(fc.oneof(near, around)),
  })
  .map(({ enforcedAfter, graceMinutes, extendedBy }) => ({
    window: settled({
      enforced: { day: "2027-07-30", time: `17:${String(enforcedAfter).padStart(2, "0")}` },
      graceMinutes,
    }),
    extension: extendedBy === null ? null : granted(new Date(japan("2027-07-30T17:00:00").getTime() + extendedBy)),
  }));

describe("whatever window, extension and time", () => {
  it("nothing that arrives later is judged as earlier", () => {
    fc.assert(
      fc.property(someCase, arrivals, arrivals, (one, first, second) => {
        const [earlier, later] = first <= second ? [first, second] : [second, first];
        const rankAt = (arrivedAt: Date) => VERDICT_KINDS.indexOf(judgeArrival({ ...one, arrivedAt }).kind);

        expect(rankAt(earlier)).toBeLessThanOrEqual(rankAt(later));
      }),
      { numRuns: 1000 },
    );
  });

  it("takes a send from the opening to the last accepted instant, and at no other time", () => {
    fc.assert(
      fc.property(someCase, arrivals, (one, arrivedAt) => {
        const { kind } = judgeArrival({ ...one, arrivedAt });

        expect(isTaken(kind)).toBe(
          arrivedAt >= one.window.opens && arrivedAt <= lastAccepted(one.window, one.extension),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it("an extension never makes anything worse", () => {
    fc.assert(
      fc.property(someCase, arrivals, (one, arrivedAt) => {
        const without = judgeArrival({ ...one, arrivedAt, extension: null });

        expect(isTaken(judgeArrival({ ...one, arrivedAt }).kind) || !isTaken(without.kind)).toBe(true);
      }),
    );
  });
});
