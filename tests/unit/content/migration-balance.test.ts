import { describe, expect, it } from "vitest";
import {
  balanceInWords,
  balanceSummary,
  MIGRATION_BALANCE,
  signed,
  turnedToGain,
} from "@/lib/content/migration-balance";

describe("the balance of the nine prefectures", () => {
  it("tells increases that are the differences of its own figures", () => {
    expect(MIGRATION_BALANCE.map(({ increase }) => increase)).toEqual(
      MIGRATION_BALANCE.map(({ before, after }) => after - before),
    );
  });

  it("stands in the order of the increase", () => {
    const increases = MIGRATION_BALANCE.map(({ increase }) => increase);

    expect(increases).toEqual(increases.toSorted((a, b) => b - a));
  });

  it("marks the four prefectures that stand only in the sheet", () => {
    expect(MIGRATION_BALANCE.filter(({ isInChart }) => !isInChart).map(({ prefecture }) => prefecture)).toEqual([
      "27",
      "28",
      "40",
      "23",
    ]);
  });

  it("counts as turned only those that went from a loss to a gain", () => {
    expect(turnedToGain().map(({ prefecture }) => prefecture)).toEqual(["01", "08", "09", "20"]);
    expect(balanceSummary()).toContain("北海道、茨城県、栃木県、長野県の4道県");
  });

  it("always shows the sign, and says what it means", () => {
    expect([signed(-384), signed(1935), signed(0)]).toEqual(["−384", "+1,935", "0"]);
    expect([balanceInWords(-1), balanceInWords(1)]).toEqual(["転出超過", "転入超過"]);
  });
});
