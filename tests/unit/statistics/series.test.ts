import { describe, expect, it } from "vitest";
import { isJapanDay } from "@/lib/japan/dates";
import { ALL_SERIES, OFFICIAL_SERIES, STATISTICS_CHANGED_ON } from "@/lib/statistics/all";
import { REPORTED_SERIES } from "@/lib/statistics/reported";
import { spanOf } from "@/lib/statistics/series";
import { TELEWORK_RATE } from "@/lib/statistics/telework-rate";
import { TOKYO_AREA_INFLOW } from "@/lib/statistics/tokyo-area-inflow";
import { balanceInWords, signed, withDecimals } from "@/lib/statistics/wording";

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

describe("every series", () => {
  it.each(ALL_SERIES)("$title says what, when and by whom", ({ definition, unit, source, observations }) => {
    expect([definition, unit, source.name, source.date ?? ""].filter((text) => text.trim() === "")).toEqual([]);
    expect(observations.length).toBeGreaterThan(0);
    for (const { period } of observations) {
      expect([period.from, period.to].filter((month) => !MONTH.test(month))).toEqual([]);
      expect(period.from <= period.to).toBe(true);
    }
  });

  it.each(ALL_SERIES)("$title explains its sign, where a value has one", ({ observations, sign }) => {
    if (observations.some(({ value }) => value < 0)) expect(sign).toContain("「−」");
  });

  it.each(ALL_SERIES)("$title has no digit that its source does not have", ({ observations, decimals }) => {
    for (const { value } of observations) expect(Number(value.toFixed(decimals))).toBe(value);
  });

  it("has a name of its own and was changed on a day", () => {
    const ids = ALL_SERIES.map(({ id }) => id);

    expect(new Set(ids).size).toBe(ids.length);
    expect(isJapanDay(STATISTICS_CHANGED_ON)).toBe(true);
  });

  it("known from reports only says so at each value, and no other does", () => {
    for (const { observations, source } of REPORTED_SERIES) {
      expect(source).toMatchObject({ isReport: true });
      expect(observations.every(({ note }) => note?.includes("報道等による"))).toBe(true);
    }
    expect(OFFICIAL_SERIES.filter(({ source }) => "isReport" in source)).toEqual([]);
  });
});

describe("the two series over time", () => {
  it.each([TOKYO_AREA_INFLOW, TELEWORK_RATE])("$title tells all its values in its sentence", (series) => {
    const { observations, summary, decimals } = series;

    for (const { value } of observations) expect(summary).toContain(withDecimals(value, decimals));
  });

  it("never take eleven months for a year", () => {
    const shorter = TOKYO_AREA_INFLOW.observations.filter(({ period }) => !period.to.endsWith("-12"));

    expect(shorter.map(({ period, note }) => [period.from, period.to, note])).toEqual([
      ["2022-01", "2022-11", expect.stringContaining("比べられません")],
    ]);
    expect(TOKYO_AREA_INFLOW.summary).toContain("11か月");
  });

  it("say which months they cover together", () => {
    expect(spanOf(TOKYO_AREA_INFLOW.observations)).toBe("2019年1月から2022年11月まで");
    expect(spanOf([{ period: { label: "", from: "2020-05", to: "2020-05" }, value: 1 }])).toBe("2020年5月");
  });
});

describe("numbers in words", () => {
  it("always show the sign, and say what it means", () => {
    expect([signed(-384), signed(1935), signed(0)]).toEqual(["−384", "+1,935", "0"]);
    expect([balanceInWords(-1), balanceInWords(1), balanceInWords(0)]).toEqual([
      "転出超過",
      "転入超過",
      "転出と転入が同数",
    ]);
  });

  it("keep the digits of the source", () => {
    expect([withDecimals(8, 1), withDecimals(12_345, 0)]).toEqual(["8.0", "12,345"]);
  });
});
