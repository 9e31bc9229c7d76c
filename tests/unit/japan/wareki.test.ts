import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "@/lib/japan/dates";
import { ERAS } from "@/lib/japan/eras";
import {
  eraPeriodSentence,
  formatFiscalYear,
  formatWareki,
  parseEraYear,
  parseWareki,
  warekiMessage,
} from "@/lib/japan/wareki";
import { anyText } from "./any-text";

const daysSinceMeiji6 = fc.integer({ min: 0, max: 80_000 }).map((count) => addDays("1873-01-01", count));

describe("wareki", () => {
  it.each([
    ["2026-11-22", "令和8年11月22日"],
    ["2019-05-01", "令和元年5月1日"],
    ["2019-04-30", "平成31年4月30日"],
    ["1989-01-08", "平成元年1月8日"],
    ["1989-01-07", "昭和64年1月7日"],
    ["1926-12-25", "昭和元年12月25日"],
    ["1926-12-24", "大正15年12月24日"],
    ["1912-07-30", "大正元年7月30日"],
    ["1912-07-29", "明治45年7月29日"],
    ["1873-01-01", "明治6年1月1日"],
  ])("%s is %s, both ways", (day, wareki) => {
    expect(formatWareki(day)).toBe(wareki);
    expect(parseWareki(wareki)).toEqual({ ok: true, value: day });
  });

  it("is not given for the lunar calendar before 明治6年", () => {
    expect(formatWareki("1872-12-31")).toBe("1872年12月31日");
  });

  it.each([
    ["R8.11.22", "2026-11-22"],
    ["r8/11/22", "2026-11-22"],
    ["Ｒ８－１１－２２", "2026-11-22"],
    ["令8.11.22", "2026-11-22"],
    ["令和 8 年 11 月 22 日", "2026-11-22"],
    ["令和08年11月02日", "2026-11-02"],
    ["㋿8年1月1日", "2026-01-01"],
    ["令和1年5月1日", "2019-05-01"],
    ["S64.1.7", "1989-01-07"],
    ["H31.4.30", "2019-04-30"],
    ["T元.7.30", "1912-07-30"],
    ["平成28年2月29日", "2016-02-29"],
  ])("reads %j as %s", (text, day) => {
    expect(parseWareki(text)).toEqual({ ok: true, value: day });
  });

  it.each([
    ["", "empty"],
    ["2026年11月22日", "format"],
    ["令和年1月1日", "format"],
    ["令和0年1月1日", "format"],
    ["令和8年", "format"],
    ["文久3年1月1日", "format"],
    ["令和8年2月30日", "no-such-day"],
    ["令和7年2月29日", "no-such-day"],
    ["令和8年13月1日", "no-such-day"],
    ["令和8年4月0日", "no-such-day"],
    ["令和元年4月30日", "outside-era"],
    ["平成31年5月1日", "outside-era"],
    ["昭和64年1月8日", "outside-era"],
    ["平成元年1月7日", "outside-era"],
    ["大正15年12月25日", "outside-era"],
    ["昭和元年12月24日", "outside-era"],
    ["明治45年7月30日", "outside-era"],
    ["大正元年7月29日", "outside-era"],
    ["明治5年12月2日", "outside-era"],
  ])("refuses %j as %s", (text, cause) => {
    expect(parseWareki(text)).toEqual({ ok: false, cause });
  });

  it("agrees with the calendar of the platform since 大正", () => {
    const format = new Intl.DateTimeFormat("ja-JP-u-ca-japanese", { dateStyle: "long", timeZone: "UTC" });
    const since1912 = daysSinceMeiji6.filter((day) => day >= "1912-07-30");

    fc.assert(
      fc.property(since1912, (day) => {
        expect(formatWareki(day)).toBe(format.format(new Date(day)));
      }),
    );
  });

  it("reads back what it shows", () => {
    fc.assert(
      fc.property(
        daysSinceMeiji6.filter((day) => day < "2118-01-01"),
        (day) => {
          expect(parseWareki(formatWareki(day))).toEqual({ ok: true, value: day });
        },
      ),
    );
  });

  it("gives a day or a sentence for any text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const parsed = parseWareki(text);
        expect(parsed.ok ? parsed.value : warekiMessage(parsed.cause)).toMatch(/^\d{4}-\d\d-\d\d$|。$/);
      }),
    );
  });
});

describe("eras", () => {
  it("follow each other without a gap", () => {
    ERAS.slice(1).forEach((older, index) => {
      expect(addDays(older.lastDay ?? "", 1)).toBe(ERAS[index]?.firstDay);
    });
  });

  it("say when they were", () => {
    expect(ERAS.map(eraPeriodSentence).slice(0, 2)).toEqual([
      "令和は2019年5月1日からです。",
      "平成は1989年1月8日から2019年4月30日までです。",
    ]);
  });

  it.each([
    ["令和8", "令和", 8],
    ["令和8年", "令和", 8],
    ["令和元年", "令和", 1],
    ["Ｒ８", "令和", 8],
    ["昭64", "昭和", 64],
  ])("%s is a year of %s", (text, name, year) => {
    expect(parseEraYear(text)).toMatchObject({ era: { name }, year });
  });

  it.each(["", "8", "2026", "令和", "令和0", "令和100", "X8"])("%j is no era year", (text) => {
    expect(parseEraYear(text)).toBeNull();
  });
});

describe("both calendars", () => {
  it("name a fiscal year by the era of its first day", () => {
    expect([2018, 2019, 2020, 2024].map(formatFiscalYear)).toEqual([
      "平成30年度（2018年度）",
      "平成31年度（2019年度）",
      "令和2年度（2020年度）",
      "令和6年度（2024年度）",
    ]);
  });
});
