import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstDayFree, standingOf } from "@/lib/awards/conflicts/detection/standing";
import { addDays } from "@/lib/japan/dates";
import { worksFor } from "./pairs/pair";

describe("the first day on which a former affiliation no longer counts", () => {
  it.each([
    ["2023-03-31", 3, "2026-04-01"],
    ["2023-11-27", 3, "2026-11-28"],
    ["2023-12-31", 1, "2025-01-01"],
    ["2024-02-28", 1, "2025-03-01"],
    ["2024-02-29", 1, "2025-03-01"],
    ["2023-02-28", 1, "2024-03-01"],
    ["2024-02-28", 4, "2028-02-29"],
    ["2026-05-10", 0, "2026-05-11"],
  ])("after %s and %i years is %s", (lastDay, years, free) => {
    expect(firstDayFree(lastDay, years)).toBe(free);
  });

  it("never comes earlier for somebody who left later", () => {
    const someDay = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays("1990-01-01", days));

    fc.assert(
      fc.property(someDay, fc.integer({ min: 0, max: 10 }), (day, years) => {
        expect(firstDayFree(addDays(day, 1), years) >= firstDayFree(day, years)).toBe(true);
      }),
    );
  });
});

describe("the standing of a former employee", () => {
  const never = { employmentYears: 0, dealingYears: 0 };

  it("without a last day counts as long as the rules look back at all", () => {
    const former = worksFor("うすらい", { role: "former" });

    expect(standingOf(former, { employmentYears: 1, dealingYears: 0 }, "2026-11-28")).toEqual({
      kind: "own",
      isOver: true,
      period: "終わった日の記載なし",
    });
    expect(standingOf(former, never, "2026-11-28")).toBeNull();
  });

  it("ends with the last day where the rules do not look back", () => {
    const leaving = worksFor("うすらい", { to: "2026-11-28" });

    expect(standingOf(leaving, never, "2026-11-28")?.isOver).toBe(false);
    expect(standingOf(leaving, never, "2026-11-29")).toBeNull();
  });
});

describe("the standing of somebody who dealt with the applicant", () => {
  const rules = { employmentYears: 0, dealingYears: 3 };

  it.each(["adviser", "supplier"] as const)("as %s is looked back at by the years of dealing alone", (role) => {
    const dealt = worksFor("うすらい", { role, to: "2024-03-31" });

    expect(standingOf(dealt, rules, "2027-03-31")).toMatchObject({ kind: "business", isOver: true });
    expect(standingOf(dealt, rules, "2027-04-01")).toBeNull();
    expect(standingOf(worksFor("うすらい", { to: "2024-03-31" }), rules, "2026-11-28")).toBeNull();
  });
});
