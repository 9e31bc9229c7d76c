import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ADDED_CRITERIA, JIS_CRITERIA } from "@/lib/content/accessibility-criteria";
import { ACCESSIBILITY_DATA } from "@/lib/content/accessibility-data";
import { verdictOf, wordsOfMachine } from "@/lib/content/accessibility-verdict";
import { HUMAN_CHECKS } from "@/tests/a11y/human-checks";
import { CHECKS } from "@/tests/support/a11y/checks";

const numbers = [...JIS_CRITERIA, ...ADDED_CRITERIA].map(({ number }) => number);
const checks = Object.entries(CHECKS);

describe("the page of results", () => {
  it("has a row for each criterion, which names its checks and what a person has to look at", () => {
    expect(ACCESSIBILITY_DATA.criteria.map(({ number }) => number)).toEqual(numbers);
    for (const { number, checks: named, human } of ACCESSIBILITY_DATA.criteria) {
      expect(named, number).toEqual(checks.filter(([, { shows }]) => shows.includes(number)).map(([name]) => name));
      expect(human, number).toEqual(HUMAN_CHECKS[number]);
    }
  });

  it("tells of every check and of nothing else, each of which was made", () => {
    expect(ACCESSIBILITY_DATA.checks.map(({ name, label }) => [name, label])).toEqual(
      checks.map(([name, { label }]) => [name, label]),
    );
    // Tests of the sources run with every change, and are counted nowhere.
    const notMade = ACCESSIBILITY_DATA.checks.filter(({ kind, looks }) => kind !== "source" && looks === 0);
    expect(notMade.map(({ name }) => name)).toEqual([]);
  });

  it("says that a criterion is met only where a person has said so and no check found anything", () => {
    const met = ACCESSIBILITY_DATA.criteria.filter((criterion) => ["met", "absent"].includes(verdictOf(criterion)));

    for (const { human, faults } of met) {
      expect(human.by).toBeTruthy();
      expect(human.on).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(faults).toBe(0);
    }
    expect(verdictOf({ number: "1.1.1", checks: ["axe"], faults: 0, human: { how: "", result: "pending" } })).toBe(
      "unverified",
    );
    expect(verdictOf({ number: "1.1.1", checks: ["axe"], faults: 1, human: { how: "", result: "met" } })).toBe(
      "doubtful",
    );
  });
});

describe("what the machine has to say of a criterion", () => {
  const looked = { name: "axe", kind: "page", looks: 3 } as const;
  const notMade = { name: "tabWalk", kind: "page", looks: 0 } as const;
  const source = { name: "gestures", kind: "source", looks: 0 } as const;
  const words = (names: readonly string[], faults = 0) =>
    wordsOfMachine({ checks: [...names], faults }, [looked, notMade, source]);

  it("counts the checks that were made alone", () => {
    expect(words(["axe", "gestures"])).toBe("問題なし（検査2種）");
    expect(words(["axe", "tabWalk"])).toBe("問題なし（検査2種のうち1種）");
    expect(words(["tabWalk"])).toBe("今回は見ていない");
    expect(words(["axe"], 2)).toBe("2か所に問題");
    expect(words([])).toBe("できない");
  });
});

describe("every check", () => {
  it("shows criteria that there are", () => {
    expect(checks.flatMap(([, { shows }]) => shows).filter((number) => !numbers.includes(number))).toEqual([]);
    expect(Object.keys(HUMAN_CHECKS).toSorted()).toEqual(numbers.toSorted());
  });

  it("exists: as a function that notes its outcome, as a test with this title, or as a test of the sources", () => {
    const code = (file: string) => (existsSync(file) ? readFileSync(file, "utf8") : "");
    const noted = globSync("tests/support/a11y/*.ts").map(code).join("\n");
    for (const [name, { journeys = [], source }] of checks) {
      if (source !== undefined) expect(existsSync(source), name).toBe(true);
      for (const { file, title } of journeys) expect(code(join("tests", "e2e", file)), title).toContain(`"${title}"`);
      if (source === undefined && journeys.length === 0) expect(noted, name).toContain(`, "${name}",`);
    }
  });
});
