import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDateInput } from "@/lib/japan/date-input";
import { addDays, isJapanDay, partsOfDay } from "@/lib/japan/dates";
import { anyText } from "./any-text";

const typed = (year: string, month: string, day: string) => ({ year, month, day });

function problems(year: string, month: string, day: string) {
  const result = parseDateInput(typed(year, month, day));
  return result.ok ? [] : result.errors.map(({ part, cause }) => `${part} ${cause}`);
}

describe("date in three fields", () => {
  it.each([
    ["2026", "9", "27", "2026-09-27"],
    ["２０２６", "０９", "０７", "2026-09-07"],
    ["2026年", "9月", "27日", "2026-09-27"],
    [" 2026 ", "　9", "27　", "2026-09-27"],
    ["令和8", "9", "27", "2026-09-27"],
    ["令和８年", "9", "27", "2026-09-27"],
    ["R8", "9", "27", "2026-09-27"],
    ["令和元", "5", "1", "2019-05-01"],
    ["平成31", "4", "30", "2019-04-30"],
    ["昭和64", "1", "7", "1989-01-07"],
    ["2024", "2", "29", "2024-02-29"],
  ])("reads %j %j %j as %s", (year, month, day, iso) => {
    expect(parseDateInput(typed(year, month, day))).toEqual({ ok: true, value: iso });
  });

  it.each([
    ["", "", "", ["year empty"]],
    ["2026", "", "27", ["month empty"]],
    ["", "9", "", ["year empty", "day empty"]],
    ["26", "9", "27", ["year format"]],
    ["8", "9", "27", ["year format"]],
    ["0999", "9", "27", ["year format"]],
    ["20266", "9", "27", ["year format"]],
    ["2026", "13", "27", ["month range"]],
    ["2026", "0", "27", ["month range"]],
    ["2026", "September", "27", ["month format"]],
    ["2026", "9", "32", ["day range"]],
    ["2026", "9", "2.7", ["day format"]],
    ["2026", "-9", "27", ["month format"]],
    ["2026", "2", "29", ["day no-such-day"]],
    ["2026", "9", "31", ["day no-such-day"]],
    ["令和元", "4", "30", ["year outside-era"]],
    ["昭和64", "1", "8", ["year outside-era"]],
    ["x", "y", "z", ["year format", "month format", "day format"]],
  ])("refuses %j %j %j: %j", (year, month, day, expected) => {
    expect(problems(year, month, day)).toEqual(expected);
  });

  it("says what to do in the words of the label", () => {
    const messages = (year: string, month: string, day: string) => {
      const result = parseDateInput(typed(year, month, day), "開始日");
      return result.ok ? [] : result.errors.map((error) => error.message);
    };

    expect(messages("", "", "")).toEqual(["開始日を入力してください。"]);
    expect(messages("2026", "", "1")).toEqual(["開始日の月を入力してください。"]);
    expect(messages("2026", "2", "30")).toEqual(["開始日の日は、2026年2月にある日（1から28まで）を入力してください。"]);
    expect(messages("令和元", "4", "30")).toEqual([
      "開始日の元号と年月日が合いません。令和は2019年5月1日からです。元号を確かめるか、西暦で入力してください。",
    ]);
  });

  it("reads every day back", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), (count) => {
        const iso = addDays("1900-01-01", count);
        const { year, month, day } = partsOfDay(iso);
        expect(parseDateInput(typed(String(year), `${month}月`, `0${day}`))).toEqual({ ok: true, value: iso });
      }),
    );
  });

  it("gives a day or a sentence for any three texts", () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (year, month, day) => {
        const result = parseDateInput(typed(year, month, day));
        expect(
          result.ok ? isJapanDay(result.value) : result.errors.every(({ message }) => message.endsWith("。")),
        ).toBe(true);
      }),
    );
  });
});
