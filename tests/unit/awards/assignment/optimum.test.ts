import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assignJurors } from "@/lib/awards/assignment/assign";
import type { AssignmentProblem } from "@/lib/awards/assignment/problem";
import { type Best, bestOfAll } from "./exhaustive";
import { DEFAULTS, entry, juror, someProblem, textsOf } from "./problems";

function foundBy(problem: AssignmentProblem): Best | null {
  const outcome = assignJurors(problem);
  if (outcome.kind === "impossible") return null;
  const locked = new Set(textsOf(problem.locked));
  const isChange = (text: string) => problem.mode === "top-up" && !locked.has(text);
  return { changes: textsOf(outcome.draft.changes.added).filter(isChange).length, cost: outcome.draft.cost.total };
}

describe("against every possible assignment", () => {
  const agrees = (problem: AssignmentProblem) => {
    const best = bestOfAll(problem);

    expect(foundBy(problem)).toEqual(best === null ? null : { changes: best.changes, cost: best.cost });
  };

  it("finds the fewest changes and the lowest cost, and nothing only when there is nothing", () => {
    fc.assert(fc.property(someProblem({ entries: 4, jurors: 4 }), agrees), { numRuns: 200 });
  });

  it("does so for up to seven entries and seven jurors", () => {
    fc.assert(fc.property(someProblem({ entries: 7, jurors: 7 }), agrees), { numRuns: 40 });
  });
});

describe("each soft concern decides when all else is equal", () => {
  const pairsOf = (problem: Partial<AssignmentProblem>): readonly string[] => {
    const outcome = assignJurors({ ...DEFAULTS, entries: [], jurors: [], ...problem });
    return outcome.kind === "draft" ? textsOf(outcome.draft.pairs) : [];
  };

  it("gives an entry to whoever wants it, then to the willing, then to those who said nothing", () => {
    const wishes = [{}, { e: "rather-not" }, { e: "willing" }, { e: "wants" }] as const;
    const jurors = wishes.map((wish, place) => juror(`j${place}`, { wishes: wish }));
    const scoredBy = (coverage: number) => pairsOf({ jurors, entries: [entry("e", { coverage })] });

    expect(scoredBy(1)).toEqual(["e j3"]);
    expect(scoredBy(2)).toEqual(["e j2", "e j3"]);
    expect(scoredBy(3)).toEqual(["e j0", "e j2", "e j3"]);
  });

  it("gives an entry to whoever knows its category, and among these its topic", () => {
    const jurors = [
      juror("j0", { expertise: { categories: { town: 100 }, topics: { sea: 100 } } }),
      juror("j1", { expertise: { categories: { company: 100 }, topics: {} } }),
      juror("j2", { expertise: { categories: { company: 100 }, topics: { mountains: 10, sea: 80 } } }),
    ];
    const scoredBy = (topics: readonly string[]) => pairsOf({ jurors, entries: [entry("e", { topics, coverage: 1 })] });

    expect(scoredBy(["children", "sea"])).toEqual(["e j2"]);
    expect(pairsOf({ jurors, entries: [entry("e", { topics: ["children"], coverage: 2 })] })).toEqual(["e j1", "e j2"]);
  });

  it("gives everybody about as many entries, and of each category about as many", () => {
    const entries = ["company", "company", "town", "town"].map((categoryId, place) =>
      entry(`e${place}`, { categoryId }),
    );

    const pairs = pairsOf({ entries, jurors: [juror("j0"), juror("j1")] });

    const shares = ["e0|e1", "e2|e3"].map((category) =>
      ["j0", "j1"].map((id) => pairs.filter((pair) => new RegExp(`^(${category}) ${id}$`).test(pair)).length),
    );
    expect(shares).toEqual([
      [1, 1],
      [1, 1],
    ]);
  });
});
