import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { caseAge } from "@/lib/cases/age";
import { businessDaysBetween, isBusinessDay } from "@/lib/japan/business-days";
import { addDays, type JapanDay, startOfJapanDay } from "@/lib/japan/dates";
import { isJapaneseHoliday } from "@/lib/japan/holidays";
import { ageOf } from "@/lib/reports/flow-days";

/** A case that came, was stopped and went on, again and again; the gaps are in calendar days. */
const histories = fc.record({
  received: fc.integer({ min: 0, max: 1700 }).map((days) => addDays("2026-01-01", days)),
  gaps: fc.array(fc.integer({ min: 0, max: 25 }), { maxLength: 9 }),
  last: fc.integer({ min: 0, max: 40 }),
});

type Lived = {
  readonly running: readonly JapanDay[];
  readonly columns: Parameters<typeof caseAge>[0];
  readonly now: Date;
};

/** What the columns of the case say after all that, kept as the commands keep them, and on which days the clock ran. */
function live(received: JapanDay, gaps: readonly number[], last: number): Lived {
  let [day, stoppedSince, stoppedDays] = [received, null as JapanDay | null, 0];
  const running: JapanDay[] = [];
  const pass = (days: number) => {
    for (let left = days; left > 0; left -= 1) {
      day = addDays(day, 1);
      if (stoppedSince === null) running.push(day);
    }
  };
  for (const gap of gaps) {
    pass(gap);
    if (stoppedSince === null) stoppedSince = day;
    else {
      stoppedDays += businessDaysBetween(stoppedSince, day, isJapaneseHoliday);
      stoppedSince = null;
    }
  }
  pass(last);
  return {
    running,
    columns: {
      receivedAt: startOfJapanDay(received),
      stoppedSince: stoppedSince === null ? null : startOfJapanDay(stoppedSince),
      stoppedDays,
      decidedAt: null,
    },
    now: startOfJapanDay(day),
  };
}

describe("the office's clock", () => {
  it("counts exactly the business days on which it ran, however often it was stopped", () => {
    fc.assert(
      fc.property(histories, ({ received, gaps, last }) => {
        const { running, columns, now } = live(received, gaps, last);
        const expected = running.filter((day) => isBusinessDay(day, isJapaneseHoliday)).length;

        expect(caseAge(columns, now)).toEqual({ days: expected, isStopped: gaps.length % 2 === 1 });
      }),
    );
  });

  it("stands while it is stopped", () => {
    fc.assert(
      fc.property(histories, fc.integer({ min: 1, max: 60 }), ({ received, gaps }, later) => {
        fc.pre(gaps.length % 2 === 1);

        const [soon, late] = [live(received, gaps, 0), live(received, gaps, later)];

        expect(caseAge(late.columns, late.now)).toEqual(caseAge(soon.columns, soon.now));
      }),
    );
  });

  it("is read by the reports as by the desk", () => {
    fc.assert(
      fc.property(histories, ({ received, gaps, last }) => {
        const { columns, now } = live(received, gaps, last);
        const { stoppedSince, stoppedDays } = columns;
        const on = (moment: Date | null) => (moment === null ? null : addDays(moment, 0));
        const days = {
          receivedOn: received,
          clockFrom: received,
          answeredOn: null,
          endedOn: null,
          stoppedOn: on(stoppedSince),
          stoppedDays,
          count: 1,
        };

        expect(ageOf(days, addDays(now, 0))).toBe(caseAge(columns, now).days);
      }),
    );
  });
});
