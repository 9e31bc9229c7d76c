import { describe, expect, it } from "vitest";
import { findPrefecture } from "@/lib/japan/prefecture";
import {
  BALANCE_SERIES,
  gainers,
  INCREASE_SERIES,
  MIGRATION_BALANCE,
  namesOf,
  RANKED_BALANCE,
} from "@/lib/statistics/migration-balance";

describe("the balance of the nine prefectures", () => {
  it("tells increases that are the differences of its own figures", () => {
    expect(MIGRATION_BALANCE.map(({ increase }) => increase)).toEqual(
      MIGRATION_BALANCE.map(({ before, after }) => after - before),
    );
  });

  it("ranks by the increase, the four of the sheet counted", () => {
    const largestFirst = RANKED_BALANCE.toSorted((a, b) => b.increase - a.increase);

    expect(largestFirst.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(
      RANKED_BALANCE.filter(({ isPrinted }) => !isPrinted).map(({ rank, prefecture }) => [rank, prefecture]),
    ).toEqual([
      [3, "27"],
      [4, "28"],
      [6, "40"],
      [7, "23"],
    ]);
  });

  it("takes names and readings from the official table", () => {
    expect(findPrefecture("08")).toMatchObject({ name: "茨城県", kana: "イバラキケン" });
    expect(namesOf(MIGRATION_BALANCE)).toBe("北海道、茨城県、大阪府、兵庫県、栃木県、福岡県、愛知県、静岡県、長野県");
  });

  it("counts as turned only those that went from a loss to a gain", () => {
    expect(gainers().map(({ prefecture }) => prefecture)).toEqual(["01", "08", "09", "20"]);
    expect(BALANCE_SERIES.summary).toContain("北海道、茨城県、栃木県、長野県の4道県");
    expect(BALANCE_SERIES.summary).toContain("ほかの5府県");
  });

  it("gives two values for each prefecture, and one increase that is a difference of them", () => {
    for (const { prefecture, value } of INCREASE_SERIES.observations) {
      const [before, after] = BALANCE_SERIES.observations.filter((one) => one.prefecture === prefecture);

      expect([before?.period.from, after?.period.from], prefecture).toEqual(["2019-04", "2020-04"]);
      expect(value, prefecture).toBe((after?.value ?? Number.NaN) - (before?.value ?? Number.NaN));
    }
  });
});
