import { describe, expect, it } from "vitest";
import { parseReferenceNumber, REFERENCE_SYMBOLS } from "@/lib/japan/reference-number";
import { readNumbers, SHORTLIST_MAX, withNumber, withoutNumber } from "@/lib/offices/picked";
import { appliedChoices, filterPairs, NO_FILTERS, readSearch, searchAddress } from "@/lib/offices/search-address";
import { CHOICE_GROUPS } from "@/lib/offices/search-choices";

/** A number that holds, out of five symbols. */
function numberOf(symbols: string): string {
  const all = [...REFERENCE_SYMBOLS].map((check) => `O-2026-${symbols}${check}`);
  return all.find((number) => parseReferenceNumber(number).ok) ?? "";
}

const [first, second] = [numberOf("CCCCC"), numberOf("DDDDD")];
const asked = (address: string) => {
  const params = new URL(address, "http://localhost").searchParams;
  return readSearch(Object.fromEntries([...params.keys()].map((key) => [key, params.getAll(key)])));
};

describe("the address of a search", () => {
  it("says the same search when it is read again", () => {
    const after = { confirmedOn: "2026-11-01", number: first };
    const search = readSearch({
      ...{ q: "海 個室", prefecture: "20", municipality: "202151", kind: ["SHARED", "TRIAL"], seats: "20" },
      ...{ privateRoom: "1", lodging: "1", dayPrice: "0", tokyo: "120", accessibility: "TOILET", list: second },
      after: `${after.confirmedOn}_${first}`,
    });

    expect(search.after).toEqual(after);
    const { after: _after, ...rest } = search;
    expect(asked(searchAddress(rest))).toEqual({ ...rest, after: undefined });
    expect(searchAddress(search)).toContain(`after=2026-11-01_${first}`);
  });

  it("is the plain one without any condition", () => {
    expect(searchAddress({ filters: NO_FILTERS, list: [] })).toBe("/offices/search");
  });

  it("takes each choice up and drops it again", () => {
    for (const { choices } of CHOICE_GROUPS)
      for (const choice of choices) {
        const chosen = choice.chosen(NO_FILTERS);
        expect(choice.isChosen(chosen)).toBe(true);
        expect(asked(searchAddress({ filters: chosen, list: [] })).filters).toEqual(chosen);
        expect(choice.removed(chosen)).toEqual(NO_FILTERS);
      }
  });

  it.each([
    [{ after: "yesterday" }],
    [{ after: "2026-02-30_O-2026-CCCCCC" }],
    [{ after: ["2026-11-01", "x"], list: ["", "D-2026-7K3M9X", "<b>"], kind: "__proto__", seats: "1e9", tokyo: "-1" }],
    [{ prefecture: "99", municipality: "abcdef", q: "\u0000", privateRoom: "yes", dayPrice: "" }],
  ])("makes nothing of %o", (params) => {
    expect(readSearch(params)).toEqual({ filters: NO_FILTERS, list: [], after: undefined });
  });

  it("keeps a municipality within its prefecture", () => {
    expect(readSearch({ municipality: "202151" }).filters.prefecture).toBe("20");
    expect(readSearch({ municipality: "202151", prefecture: "13" }).filters.municipality).toBeUndefined();
  });
});

it("names what is asked for, and what is left without it", () => {
  const { filters } = readSearch({ q: "海", prefecture: "20", municipality: "202151", kind: "SHARED", tokyo: "120" });
  const applied = appliedChoices(filters, () => "塩尻市");

  expect(applied.map(({ label }) => label)).toEqual([
    "言葉：海",
    "長野県",
    "塩尻市",
    "種別：シェアオフィス",
    "東京からの時間：2時間以内",
  ]);
  expect(filterPairs(applied[1]?.without ?? NO_FILTERS)).toEqual([
    ["q", "海"],
    ["kind", "SHARED"],
    ["tokyo", "120"],
  ]);
});

describe("the shortlist", () => {
  it("holds numbers of offices, each once and no more than it may", () => {
    const many = [...REFERENCE_SYMBOLS].map((symbol) => numberOf(symbol.repeat(5)));

    expect(readNumbers([first, first.toLowerCase(), "O-2026-XXXXXX", ""])).toEqual([first]);
    expect(readNumbers(many)).toHaveLength(SHORTLIST_MAX);
    expect(readNumbers(undefined)).toEqual([]);
  });

  it("takes one in and lets it go", () => {
    expect(withNumber([first], second)).toEqual([first, second]);
    expect(withNumber([first], first)).toEqual([first]);
    expect(withoutNumber([first, second], first)).toEqual([second]);
  });
});
