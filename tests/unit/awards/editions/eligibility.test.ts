import { describe, expect, it } from "vitest";
import { eligibilityOf, eligibilityTasks } from "@/lib/awards/editions/rules/eligibility";
import type { EntryFacts, TaskKey } from "@/lib/awards/editions/rules/eligibility-task";
import { INELIGIBILITY_REASONS, reasonToday, reasonWords } from "@/lib/awards/editions/rules/ineligibility-reasons";
import { newReferenceNumber } from "@/lib/japan/reference-number";
import { edition } from "./edition";

const [projects, , promotion] = edition.categories;
if (projects === undefined || promotion === undefined) throw new Error("The first edition has three categories.");

const declaration = newReferenceNumber("D", 2026, () => 3);
const office = newReferenceNumber("O", 2026, () => 3);
const at = new Date("2027-07-30T17:00:00+09:00");

const facts: EntryFacts = {
  kind: "company",
  ownMunicipality: null,
  partnerMunicipalities: ["152021"],
  startedOn: "2026-04-01",
  basePrefecture: "13",
  declarationNumber: declaration,
};

const tasksOf = (changes: Partial<EntryFacts>, category = projects) =>
  eligibilityTasks({ facts: { ...facts, ...changes }, category, at });

/** "state code" of one task; no code when it is no reason. */
const stateOf = (key: TaskKey, changes: Partial<EntryFacts>, category = projects) => {
  const task = tasksOf(changes, category).find((one) => one.key === key);
  return [task?.state, task?.reason?.code].filter((part) => part !== undefined).join(" ");
};

describe("an entry with everything", () => {
  it("is done, and says what is known", () => {
    expect(tasksOf({}).map(({ state, words }) => [state, words])).toEqual([
      ["done", "企業"],
      ["done", "1団体"],
      ["done", "2026年4月1日に開始"],
      ["done", "東京都"],
      ["done", declaration],
    ]);
    expect(eligibilityOf(tasksOf({}))).toEqual({ state: "done", maySend: true, reasons: [] });
  });
});

describe("who may enter", () => {
  it.each([
    ["company", "done"],
    ["organization", "done"],
    ["municipality", "problem kind-not-allowed"],
    [null, "todo"],
  ] as const)("%s among companies and organisations is %s", (kind, state) => {
    expect(stateOf("kind", { kind })).toBe(state);
  });

  it("is a municipality alone where the category says so", () => {
    const alone = { kind: "municipality", ownMunicipality: "152021", partnerMunicipalities: [] } as const;

    expect(stateOf("kind", alone, promotion)).toBe("done");
    expect(eligibilityOf(tasksOf(alone, promotion)).maySend).toBe(true);
  });
});

describe("the partner municipality", () => {
  it.each([
    ["required", [], "todo partner-missing"],
    ["optional", [], "optional"],
    ["none", [], "optional"],
    ["required", ["15202"], "done"],
    ["required", ["152020"], "problem partner-invalid"],
    ["optional", ["999999"], "problem partner-invalid"],
    ["required", ["152021", "152021"], "done"],
  ] as const)("when %s, with %o, is %s", (partnerMunicipality, partnerMunicipalities, state) => {
    expect(stateOf("partner", { partnerMunicipalities }, { ...projects, partnerMunicipality })).toBe(state);
  });

  it("is not asked of a municipality, and is not the applicant itself", () => {
    const category = { ...promotion, partnerMunicipality: "required" } as const;
    const own = { kind: "municipality", ownMunicipality: "152021" } as const;

    expect(stateOf("partner", { ...own, partnerMunicipalities: [] }, category)).toBe("optional");
    expect(stateOf("partner", { ...own, partnerMunicipalities: ["15202"] }, category)).toBe(
      "problem partner-is-applicant",
    );
    expect(stateOf("partner", { ...own, partnerMunicipalities: ["152170"] }, category)).toBe("done");
  });
});

describe("the start of the effort", () => {
  it.each([
    ["2027-07-29", "done"],
    ["2027-07-30", "done"],
    ["2027-07-31", "problem not-started"],
    ["2027-06", "done"],
    ["2027-07", "todo"],
    ["2027-08", "problem not-started"],
    ["2027-02-29", "todo"],
    ["2027-13", "todo"],
    ["soon", "todo"],
    [null, "todo"],
  ])("%s is %s", (startedOn, state) => {
    expect(stateOf("start", { startedOn })).toBe(state);
  });

  it("is held against the day in Japan", () => {
    const lateEvening = new Date("2027-07-30T15:00:00Z");
    const [, , start] = eligibilityTasks({
      facts: { ...facts, startedOn: "2027-07-31" },
      category: projects,
      at: lateEvening,
    });

    expect(start?.state).toBe("done");
  });
});

describe("the base", () => {
  it.each([
    ["01", "done"],
    ["47", "done"],
    ["48", "problem no-base-in-japan"],
    ["abroad", "problem no-base-in-japan"],
    [null, "todo"],
  ])("in %s is %s", (basePrefecture, state) => {
    expect(stateOf("base", { basePrefecture })).toBe(state);
  });
});

describe("the number of the declaration", () => {
  it.each([
    ["required", null, "todo declaration-missing"],
    ["required", " ", "todo declaration-missing"],
    ["recommended", null, "optional"],
    ["none", null, "optional"],
    ["required", declaration.toLowerCase(), "done"],
    ["required", office, "problem declaration-invalid"],
    ["recommended", "D-2026-AAAAAA", "problem declaration-invalid"],
  ] as const)("when %s, with %s, is %s", (rule, declarationNumber, state) => {
    expect(stateOf("declaration", { declarationNumber }, { ...projects, declaration: rule })).toBe(state);
  });
});

describe("the state of the whole", () => {
  it("is the worst of its tasks, with every reason", () => {
    const nothing = { ...facts, kind: null, partnerMunicipalities: [], startedOn: "2027-08", declarationNumber: null };

    expect(eligibilityOf(tasksOf({ declarationNumber: null }))).toMatchObject({ state: "optional", maySend: true });
    expect(eligibilityOf(tasksOf({ basePrefecture: null }))).toEqual({ state: "todo", maySend: false, reasons: [] });
    expect(eligibilityOf(tasksOf(nothing))).toEqual({
      state: "problem",
      maySend: false,
      reasons: [
        { code: "partner-missing", version: 1 },
        { code: "not-started", version: 1 },
      ],
    });
  });
});

describe("reasons", () => {
  it("have each version once, with words that nobody has to guess", () => {
    const ids = INELIGIBILITY_REASONS.map(({ code, version }) => `${code} ${version}`);

    expect(new Set(ids).size).toBe(ids.length);
    expect(INELIGIBILITY_REASONS.filter(({ words }) => !words.endsWith("。"))).toEqual([]);
  });

  it("are given in their newest version, and stay readable in any that was given", () => {
    for (const { code, version, words } of INELIGIBILITY_REASONS) {
      expect(reasonWords({ code, version })).toBe(words);
      expect(reasonToday(code).version).toBeGreaterThanOrEqual(version);
    }
    expect(reasonWords({ code: "late", version: 99 })).toBeNull();
  });
});
