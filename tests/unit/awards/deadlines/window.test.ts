import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isOpenDay } from "@/lib/awards/deadlines/closed-days";
import { type EntryWindow, settleWindow, windowFaults, windowSchema } from "@/lib/awards/deadlines/window";
import { addDays, daysBetween } from "@/lib/japan/dates";
import { holidayName } from "@/lib/japan/holidays";

const summer: EntryWindow = {
  opens: { day: "2027-06-01", time: "10:00" },
  closes: { day: "2027-07-30", time: "17:00" },
  enforced: { day: "2027-07-30", time: "17:05" },
  graceMinutes: 10,
  roll: "next-business-day",
};

const closingOn = (day: string, time = "17:00"): EntryWindow => ({
  ...summer,
  opens: { day: addDays(day, -30), time: "10:00" },
  closes: { day, time },
  enforced: { day, time },
});

const movedTo = (day: string) => settleWindow(closingOn(day), holidayName).moved;

describe("a closing on a day on which offices are closed", () => {
  it.each([
    ["2027-07-30", null],
    ["2027-07-31", "2027-08-02"],
    ["2027-08-01", "2027-08-02"],
    ["2026-11-23", "2026-11-24"],
    ["2026-09-19", "2026-09-24"],
    ["2027-12-28", null],
    ["2027-12-29", "2028-01-04"],
    ["2027-12-31", "2028-01-04"],
    ["2028-01-03", "2028-01-04"],
    ["2028-01-04", null],
    ["2027-12-25", "2027-12-27"],
    ["2029-03-31", "2029-04-02"],
    ["2028-02-29", null],
  ])("%s goes to %s", (day, to) => {
    expect(movedTo(day)?.to ?? null).toBe(to);
  });

  it.each([
    [
      "2026-11-23",
      "2026年11月23日（月）は閉庁日（祝日・勤労感謝の日）のため、締切を2026年11月24日（火）に繰り下げます。",
    ],
    [
      "2027-07-31",
      "2027年7月31日（土）から2027年8月1日（日）までは閉庁日（土曜日、日曜日）のため、締切を2027年8月2日（月）に繰り下げます。",
    ],
    [
      "2027-12-31",
      "2027年12月31日（金）から2028年1月3日（月）までは閉庁日（年末年始、祝日・元日）のため、締切を2028年1月4日（火）に繰り下げます。",
    ],
  ])("says why %s is moved", (day, reason) => {
    expect(movedTo(day)?.reason).toBe(reason);
  });

  it("stays where the window says so", () => {
    const window = { ...closingOn("2027-07-31"), roll: "keep" } as const;

    expect(settleWindow(window, holidayName)).toMatchObject({
      displayed: new Date("2027-07-31T08:00:00Z"),
      moved: null,
    });
  });

  it("takes the enforced time along, and leaves opening and grace", () => {
    const window = { ...closingOn("2027-07-31", "24:00"), enforced: { day: "2027-08-01", time: "00:30" } };

    expect(settleWindow(window, holidayName)).toMatchObject({
      opens: new Date("2027-07-01T01:00:00Z"),
      displayed: new Date("2027-08-02T15:00:00Z"),
      enforced: new Date("2027-08-02T15:30:00Z"),
      graceMinutes: 10,
    });
  });

  it("always ends on an open day, never earlier, and as near as possible", () => {
    const days = fc.integer({ min: 0, max: 5000 }).map((count) => addDays("2026-01-01", count));

    fc.assert(
      fc.property(days, (day) => {
        const to = movedTo(day)?.to ?? day;
        const between = Array.from({ length: daysBetween(day, to) }, (_, count) => addDays(day, count));

        expect(isOpenDay(to, holidayName)).toBe(true);
        expect(between.filter((one) => isOpenDay(one, holidayName))).toEqual([]);
      }),
    );
  });
});

describe("a window", () => {
  it("without fault is taken as it is", () => {
    expect(windowSchema.parse(summer)).toEqual(summer);
    expect(windowFaults(summer)).toEqual([]);
  });

  it.each([
    ["closing at its opening", { closes: summer.opens, enforced: summer.opens }, "closes"],
    ["closing before its opening", { opens: { day: "2027-07-30", time: "17:01" } }, "closes"],
    [
      "closing at 0:00",
      { closes: { day: "2027-07-31", time: "00:00" }, enforced: { day: "2027-07-31", time: "00:00" } },
      "closes",
    ],
    ["enforced before what is told", { enforced: { day: "2027-07-30", time: "16:59" } }, "enforced"],
    ["enforced more than a day later", { enforced: { day: "2027-07-31", time: "17:01" } }, "enforced"],
  ] satisfies [string, Partial<EntryWindow>, string][])("%s has a fault", (_what, changes, field) => {
    expect(windowFaults({ ...summer, ...changes }).map((fault) => fault.field)).toEqual([field]);
  });

  it.each([
    ["enforced at the very time that is told", { enforced: summer.closes }],
    ["enforced a day later", { enforced: { day: "2027-07-31", time: "17:00" } }],
    ["opening a minute before it closes", { opens: { day: "2027-07-30", time: "16:59" } }],
    [
      "closing at 24:00",
      { closes: { day: "2027-07-30", time: "24:00" }, enforced: { day: "2027-07-30", time: "24:00" } },
    ],
  ] satisfies [string, Partial<EntryWindow>][])("%s has none", (_what, changes) => {
    expect(windowFaults({ ...summer, ...changes })).toEqual([]);
  });

  it("says what to type instead of 0:00", () => {
    const midnight = { day: "2027-08-01", time: "00:00" };

    expect(windowFaults({ ...summer, closes: midnight, enforced: midnight })[0]?.message).toBe(
      "締切の0:00は、その日の終わりと読み違えられます。前の日の「24:00」（2027-07-31 24:00）として入力してください。",
    );
  });

  it.each([
    ["a day that does not exist", { closes: { day: "2027-02-29", time: "17:00" } }],
    ["a time beyond the day", { closes: { day: "2027-07-30", time: "24:01" } }],
    ["a time without its zero", { closes: { day: "2027-07-30", time: "9:00" } }],
    ["more grace than an hour", { graceMinutes: 61 }],
    ["part of a minute", { graceMinutes: 0.5 }],
  ])("refuses %s", (_what, changes) => {
    expect(windowSchema.safeParse({ ...summer, ...changes }).success).toBe(false);
  });
});
