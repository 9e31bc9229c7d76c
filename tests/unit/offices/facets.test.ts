import { describe, expect, it } from "vitest";
import { facetsOf, subsidyUntil } from "@/lib/offices/facets";
import { officeFiltersSchema, wantedTokens } from "@/lib/offices/filters";
import { aWholeOffice } from "@/tests/factories/offices";

const place = { municipalityCodes: ["202151"] };

/** Whether the office with these answers is found by this address. */
function isFound(query: Record<string, string | string[]>, changes = {}): boolean {
  const carried = facetsOf(aWholeOffice(changes), place);
  return wantedTokens(officeFiltersSchema.parse(query)).every((some) => some.some((token) => carried.includes(token)));
}

describe("finding by choices", () => {
  it.each([
    ["seats", "20", { openSeats: "20" }, true],
    ["seats", "20", { openSeats: "19" }, false],
    ["seats", "20", { openSeats: "" }, false],
    ["tokyo", "120", { tokyoMinutes: "120" }, true],
    ["tokyo", "120", { tokyoMinutes: "121" }, false],
    ["tokyo", "120", { tokyoMinutes: "" }, false],
    ["dayPrice", "0", { priceDay: "0" }, true],
    ["dayPrice", "0", { priceDay: "1" }, false],
    ["dayPrice", "1000", { priceDay: "0" }, true],
    ["monthPrice", "10000", { priceMonth: "10001" }, false],
    ["privateRoom", "1", { privateRooms: "0" }, false],
    ["privateRoom", "1", { privateRooms: "1" }, true],
    ["allDay", "1", { allDay: "NO" }, false],
    ["allDay", "1", { allDay: "YES" }, true],
    ["lodging", "1", { lodging: "NONE" }, false],
    ["lodging", "1", { lodging: "NEARBY" }, true],
    ["prefecture", "20", {}, true],
    ["prefecture", "19", {}, false],
    ["municipality", "202151", {}, true],
  ])("%s=%s with %o: %s", (name, value, changes, found) => {
    expect(isFound({ [name]: value }, changes)).toBe(found);
  });

  it("takes one of several kinds, and all of several aids", () => {
    expect(isFound({ kind: ["SHARED", "SATELLITE"] })).toBe(true);
    expect(isFound({ kind: ["SHARED"] })).toBe(false);
    expect(isFound({ accessibility: ["WHEELCHAIR", "TOILET"] })).toBe(true);
    expect(isFound({ accessibility: ["WHEELCHAIR", "ELEVATOR"] })).toBe(false);
  });

  it("drops what no address of the portal says", () => {
    const strange = { kind: "CASTLE", seats: "7", prefecture: ["48"], municipality: "'; --", q: " \u0000 駅 " };

    expect(wantedTokens(officeFiltersSchema.parse(strange))).toEqual([]);
    expect(officeFiltersSchema.parse(strange).q).toBe("駅");
  });
});

describe("the last day of a subsidy", () => {
  it.each([
    [{ subsidy1Name: "" }, null],
    [{ subsidy1Until: "2027-03-31" }, "2027-03-31"],
    [{ subsidy1Until: "2027-03-31", subsidy2Name: "家賃", subsidy2Until: "2028-03-31" }, "2028-03-31"],
    [{ subsidy1Until: "2027-03-31", subsidy2Name: "家賃", subsidy2Until: "" }, "9999-12-31"],
  ])("of %o is %s", (changes, until) => {
    expect(subsidyUntil(aWholeOffice(changes))).toBe(until);
  });
});
