import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assignJurors } from "@/lib/awards/assignment/assign";
import type { Draft } from "@/lib/awards/assignment/draft/draft";
import type { AssignmentProblem, LinkWish } from "@/lib/awards/assignment/problem";
import { LINK } from "./linked";
import { DEFAULTS, entry, juror, pairs, someProblem, textsOf } from "./problems";

const someLink = fc.option(
  fc.record({
    scope: fc.constantFrom<LinkWish["scope"][]>("edition", "category"),
    overlap: fc.nat({ max: 3 }),
    commonAtMost: fc.nat({ max: 2 }),
  }),
);

const someLinkedProblem = fc
  .tuple(someProblem({ entries: 7, jurors: 6 }), someLink)
  .map(([problem, link]): AssignmentProblem => ({ ...problem, link }));

function draftOf(problem: AssignmentProblem): Draft | null {
  const outcome = assignJurors(problem);
  return outcome.kind === "draft" ? outcome.draft : null;
}

describe("the answer", () => {
  it("is the same to the byte, in whatever order the lists stand and however often they name a pair", () => {
    fc.assert(
      fc.property(someLinkedProblem, (problem) => {
        const again = {
          ...problem,
          entries: problem.entries.toReversed().map((one) => ({ ...one, topics: one.topics.toReversed() })),
          jurors: problem.jurors.toReversed(),
          conflicts: [...problem.conflicts.toReversed(), ...problem.conflicts],
          forbidden: [...problem.forbidden.toReversed(), ...problem.forbidden],
          locked: [...problem.locked.toReversed(), ...problem.locked],
          present: [...problem.present.toReversed(), ...problem.present],
        };

        expect(JSON.stringify(assignJurors(again))).toBe(JSON.stringify(assignJurors(problem)));
      }),
    );
  });

  it("takes another seed for a reason to choose otherwise only among equals", () => {
    const problem = {
      ...DEFAULTS,
      entries: ["e0", "e1", "e2"].map((id) => entry(id)),
      jurors: ["j0", "j1", "j2"].map((id) => juror(id)),
    };

    const drafts = ["a", "b", "c", "d", "e", "f"].map((seed) => draftOf({ ...problem, seed }));

    expect(new Set(drafts.map((draft) => textsOf(draft?.pairs ?? []).join())).size).toBeGreaterThan(1);
    expect(new Set(drafts.map((draft) => draft?.cost.total)).size).toBe(1);
  });

  it("keeps every hard constraint, linked or not", () => {
    fc.assert(
      fc.property(someLinkedProblem, (problem) => {
        const draft = draftOf(problem);
        if (draft === null) return;
        const found = new Set(textsOf(draft.pairs));
        const barred = new Set([...textsOf(problem.conflicts), ...textsOf(problem.forbidden)]);
        const locked = textsOf(problem.locked).filter((pair) => !barred.has(pair));

        expect(found.size).toBe(draft.pairs.length);
        expect([...found].filter((pair) => barred.has(pair))).toEqual([]);
        expect(locked.filter((pair) => !found.has(pair))).toEqual([]);
        for (const { id, cap, minimum } of problem.jurors) {
          const load = draft.pairs.filter(({ jurorId }) => jurorId === id).length;
          const scored = locked.filter((pair) => pair.endsWith(` ${id}`)).length;
          expect(load).toBeLessThanOrEqual(Math.max(cap, scored));
          expect(load).toBeGreaterThanOrEqual(minimum);
        }
        for (const { id, coverage } of problem.entries) {
          if (draft.everybody.includes(id)) continue;
          const scored = locked.filter((pair) => pair.startsWith(`${id} `)).length;
          expect(draft.pairs.filter(({ entryId }) => entryId === id)).toHaveLength(Math.max(coverage, scored));
        }
      }),
    );
  });

  it("gives an entry of everybody to all who take part and may", () => {
    fc.assert(
      fc.property(someLinkedProblem, (problem) => {
        const draft = draftOf(problem);
        if (draft === null) return;
        const found = new Set(textsOf(draft.pairs));
        const barred = new Set([...textsOf(problem.conflicts), ...textsOf(problem.forbidden)]);
        const able = problem.jurors.filter(({ cap }) => cap > 0).map(({ id }) => id);
        const due = draft.everybody
          .flatMap((id) => able.map((one) => `${id} ${one}`))
          .filter((pair) => !barred.has(pair));

        expect(due.filter((pair) => !found.has(pair))).toEqual([]);
      }),
    );
  });
});

describe("a top-up", () => {
  const topUp = (problem: AssignmentProblem, { pairs: present, everybody }: Draft): AssignmentProblem => {
    return { ...problem, mode: "top-up", present, everybody };
  };

  it("of what did not change changes nothing, whether it is linked, repaired or refused", () => {
    fc.assert(
      fc.property(someLinkedProblem, (problem) => {
        const draft = draftOf(problem);
        if (draft === null) return;

        const next = draftOf(topUp(problem, draft));

        expect(next?.changes).toEqual({ added: [], removed: [], kept: pairs(...textsOf(draft.pairs)) });
      }),
    );
  });

  it("of an assignment that could not be linked finds no link that was missed before", () => {
    const wants = (...ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, "wants"] as const));
    const problem: AssignmentProblem = {
      ...DEFAULTS,
      weights: { wishes: 1, expertise: 0, load: 7, mix: 19 },
      entries: [
        entry("e0", { categoryId: "town" }),
        entry("e1", { coverage: 2 }),
        entry("e2", { categoryId: "town", coverage: 0 }),
        entry("e3", { categoryId: "town" }),
        entry("e4", { coverage: 2 }),
      ],
      jurors: [
        juror("j0", { cap: 3, wishes: wants("e0", "e1", "e2", "e4") }),
        juror("j1", { cap: 4, wishes: wants("e0", "e1", "e2", "e3", "e4") }),
        juror("j2", { cap: 5, wishes: wants("e0", "e1", "e2", "e3", "e4") }),
        juror("j3", { cap: 6, wishes: wants("e0", "e1", "e2", "e3") }),
      ],
      conflicts: pairs("e4 j2"),
      locked: pairs("e1 j1", "e2 j1"),
      link: { scope: "category", overlap: 0, commonAtMost: 1 },
      seed: "",
    };
    const draft = draftOf(problem);
    if (draft === null) throw new Error("There is an assignment.");

    const next = draftOf(topUp(problem, draft));

    expect(next?.link.kind).toBe(draft.link.kind);
    expect(next?.changes).toMatchObject({ added: [], removed: [] });
  });

  it("replaces only what a new conflict takes away", () => {
    const problem = {
      ...DEFAULTS,
      entries: ["e0", "e1", "e2", "e3"].map((id) => entry(id, { coverage: 2 })),
      jurors: ["j0", "j1", "j2", "j3"].map((id) => juror(id, { cap: 3 })),
      link: LINK,
    };
    const draft = draftOf(problem);
    if (draft === null) throw new Error("There is an assignment.");
    const lost = draft.pairs.slice(0, 1).map(({ jurorId, entryId }) => ({ jurorId, entryId }));

    const next = draftOf({ ...topUp(problem, draft), conflicts: lost });

    expect(next?.changes.removed).toEqual(lost);
    expect(next?.changes.added.map(({ entryId }) => entryId)).toEqual(lost.map(({ entryId }) => entryId));
  });

  it("says which given scores do not count any more, and keeps the entry scored by as many", () => {
    const draft = draftOf({
      ...DEFAULTS,
      entries: [entry("e0", { coverage: 2 })],
      jurors: ["j0", "j1", "j2"].map((id) => juror(id)),
      locked: pairs("e0 j0", "e0 j1", "e0 j9", "e9 j1"),
      conflicts: pairs("e0 j0"),
    });

    expect(draft?.setAside).toEqual([
      { ...pairs("e0 j0")[0], because: "CONFLICT" },
      { ...pairs("e0 j9")[0], because: "JUROR_GONE" },
      { ...pairs("e9 j1")[0], because: "ENTRY_GONE" },
    ]);
    expect(textsOf(draft?.pairs ?? [])).toEqual(["e0 j1", "e0 j2"]);
  });
});

describe("numbers that no form lets through", () => {
  it.each([
    ["the same juror twice", { jurors: [juror("j"), juror("j")] }],
    ["half a place", { jurors: [juror("j", { cap: 1.5 })] }],
    ["a negative coverage", { entries: [entry("e", { coverage: -1 })] }],
    ["a weight above a hundred", { weights: { ...DEFAULTS.weights, mix: 101 } }],
  ])("refuses %s", (_what, wrong) => {
    expect(() => assignJurors({ ...DEFAULTS, entries: [], jurors: [], ...wrong })).toThrow(RangeError);
  });
});
