import { describe, expect, it } from "vitest";
import { completenessOf, WANTED } from "@/lib/offices/completeness";
import { findField } from "@/lib/offices/fields";

const all = Object.fromEntries(WANTED.map(({ anyOf: [first] }) => [first, "1"]));

describe("completeness of an office", () => {
  it("is nothing without answers, and everything with one answer to each wish", () => {
    expect(completenessOf({}).percent).toBe(0);
    expect(completenessOf(all)).toEqual({ percent: 100, missing: [] });
  });

  it.each(WANTED)("is below 100 without $label, and says so", (wanted) => {
    const without = Object.fromEntries(Object.entries(all).filter(([name]) => name !== wanted.anyOf[0]));

    const found = completenessOf(without);

    expect(found.percent).toBeLessThan(100);
    expect(found.missing).toEqual([wanted]);
  });

  it("takes any of several answers", () => {
    const { missing } = completenessOf({ priceYear: "0", photo2: ["0199"] });

    expect(missing.map(({ label }) => label)).not.toContain("料金");
    expect(missing.map(({ label }) => label)).not.toContain("写真");
  });

  it("names what weighs most first", () => {
    const weights = completenessOf({}).missing.map(({ weight }) => weight);

    expect(weights).toEqual(weights.toSorted((a, b) => b - a));
  });

  it.each(WANTED)("leads $label to the section where it is asked", ({ section, anyOf }) => {
    expect([...new Set(anyOf.map((name) => findField(name)?.section))]).toEqual([section]);
  });
});
