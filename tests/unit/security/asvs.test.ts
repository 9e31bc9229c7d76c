import { existsSync, globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

/** Level 1 and 2 of each chapter of ASVS 5.0.0, as many as the standard has. */
const REQUIREMENTS = {
  V1: 27,
  V2: 11,
  V3: 19,
  V4: 10,
  V5: 9,
  V6: 35,
  V7: 18,
  V8: 7,
  V9: 7,
  V10: 29,
  V11: 14,
  V12: 9,
  V13: 13,
  V14: 9,
  V15: 13,
  V16: 16,
  V17: 7,
} as const;

const STATES = ["met", "partly", "not shown", "not met", "n/a"];
const INDEX = "tests/security/ASVS.md";

const read = (file: string) => readFileSync(file, "utf8");
const tables = globSync("tests/security/asvs/*.md").map(read).join("\n");
const index = read(INDEX);

const rows = tables
  .split("\n")
  .filter((line) => /^\| \d/.test(line))
  .map((line) => {
    const [requirement = "", state = "", how = "", test = ""] = line.slice(1).split("|");
    const numbers = requirement.match(/\d+\.\d+\.\d+/g) ?? [];
    return { numbers, isThird: requirement.includes("(L3)"), state: state.trim(), how, test };
  });

const pathsIn = (text: string) => [...text.matchAll(/`([^`]+)`/g)].map(([, path = ""]) => path);
const numbersOf = (some: typeof rows) => some.flatMap(({ numbers }) => numbers);

describe("the tables of ASVS", () => {
  it.each(Object.entries(REQUIREMENTS))("hold every requirement of %s once", (chapter, count) => {
    expect(tables).toMatch(new RegExp(`^## ${chapter} `, "m"));
    const numbers = numbersOf(rows.filter(({ isThird }) => !isThird));
    const own = numbers.filter((number) => number.startsWith(`${chapter.slice(1)}.`));

    expect([own.length, new Set(own).size]).toEqual([count, count]);
  });

  it("name files that exist: everything in backticks is one", () => {
    const named = new Set(pathsIn(tables + index));

    expect([...named].filter((path) => !existsSync(path))).toEqual([]);
  });

  it("name tests that stand in the file before them", () => {
    const named = [...tables.matchAll(/`([^`]+)` "([^"]+)"/g)];

    expect(named.filter(([, file = "", name = ""]) => !read(file).includes(name)).map(([all]) => all)).toEqual([]);
  });

  it("give each requirement a state, and show what they call met", () => {
    const bare = rows.filter(({ state, test }) => state === "met" && pathsIn(test).length === 0);

    expect(numbersOf(rows.filter(({ state }) => !STATES.includes(state)))).toEqual([]);
    expect(numbersOf(bare)).toEqual([]);
  });

  it("say at the top, in the same state, whatever is not met or not shown", () => {
    const open = (state: string) => numbersOf(rows.filter((row) => row.state === state)).sort();
    const [, missing = ""] = index.split("## Not met or not shown");
    const told = (heading: string) => {
      const [, part = ""] = missing.split(`### ${heading}\n`);
      const entries = (part.split(/^##/m)[0] ?? "").split("\n").filter((line) => line.startsWith("- **"));
      return entries.flatMap((line) => line.split("**")[1]?.match(/\d+\.\d+\.\d+/g) ?? []).sort();
    };

    expect(told("Not met")).toEqual(open("not met"));
    expect(told("Partly")).toEqual(open("partly"));
    expect(told("Not shown by a test")).toEqual(open("not shown"));
  });
});
