import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assignJurors } from "@/lib/awards/assignment/assign";
import type { Draft } from "@/lib/awards/assignment/draft/draft";
import type { AssignmentProblem, LinkWish } from "@/lib/awards/assignment/problem";
import { exchangesOf, fewestShared, groupCounts, LINK } from "./linked";
import { DEFAULTS, entry, juror, pairs, someProblem, textsOf } from "./problems";

/** Experts of one category each and nothing else that counts: left alone they fall apart into camps. */
function camps(changes: Partial<AssignmentProblem>): AssignmentProblem {
  const expert = (id: string, categoryId: string) =>
    juror(id, { cap: 6, expertise: { categories: { [categoryId]: 100 }, topics: {} } });
  return {
    ...DEFAULTS,
    weights: { wishes: 0, expertise: 1, load: 100, mix: 0 },
    entries: ["e0", "e1", "e2", "e3"].map((id) =>
      entry(id, { coverage: 2, categoryId: id < "e2" ? "company" : "town" }),
    ),
    jurors: [expert("j0", "company"), expert("j1", "company"), expert("j2", "town"), expert("j3", "town")],
    ...changes,
  };
}

function draftOf(problem: AssignmentProblem): Draft {
  const outcome = assignJurors(problem);
  if (outcome.kind === "impossible") throw new Error("There is an assignment.");
  return outcome.draft;
}

const someLink: fc.Arbitrary<LinkWish> = fc.record({
  scope: fc.constantFrom("edition", "category"),
  overlap: fc.nat({ max: 3 }),
  commonAtMost: fc.nat({ max: 3 }),
});

/** With strong opinions and nothing that mixes, so that much falls apart. */
const someCamps = fc.tuple(someProblem({ entries: 7, jurors: 6 }), someLink, fc.boolean()).map(
  ([problem, link, hasOpinions]): AssignmentProblem => ({
    ...problem,
    weights: hasOpinions ? { wishes: 5, expertise: 100, load: 1, mix: 0 } : problem.weights,
    link,
  }),
);

describe("the link", () => {
  it("makes one group of each scope, and everybody who has entries shares enough of them, unless it is refused", () => {
    fc.assert(
      fc.property(someCamps, (problem) => {
        const outcome = assignJurors(problem);
        if (outcome.kind === "impossible") return;
        const { link, pairs: found } = outcome.draft;
        const isApart = groupCounts(problem, found).some((count) => count > 1);
        const isShort = (fewestShared(found) ?? 99) < (problem.link?.overlap ?? 0);

        expect(link.kind).toBe(isApart || isShort ? "refused" : "linked");
      }),
      { numRuns: 120 },
    );
  });

  it("refused, leaves the best assignment and says how far it is from linked", () => {
    fc.assert(
      fc.property(someCamps, (problem) => {
        const outcome = assignJurors(problem);
        if (outcome.kind === "impossible" || outcome.draft.link.kind !== "refused") return;
        const { draft } = outcome;
        const { surplus, lacking } = outcome.draft.link;
        const counts = groupCounts(problem, draft.pairs);
        const short = draft.loads.filter(({ entries, shared }) => entries > 0 && shared < (problem.link?.overlap ?? 0));

        expect(draft.pairs).toEqual(draftOf({ ...problem, link: null }).pairs);
        expect(surplus).toBe(counts.reduce((sum, count) => sum + count - 1, 0));
        expect(lacking).toEqual(short.map(({ jurorId, shared }) => ({ jurorId, shared })));
      }),
      { numRuns: 150 },
    );
  });

  it("is not looked for when nobody asks for it", () => {
    const draft = draftOf(camps({}));

    expect(draft.link).toEqual({ kind: "not-asked" });
    expect(groupCounts(camps({ link: LINK }), draft.pairs)).toEqual([2]);
  });

  it("joins two camps by one exchange and leaves the rest", () => {
    const before = draftOf(camps({}));

    const { link, pairs: found, loads } = draftOf(camps({ link: LINK }));

    expect(link).toMatchObject({ kind: "linked", minimums: [], common: [] });
    expect(link.kind === "linked" && link.exchanges).toHaveLength(1);
    expect(groupCounts(camps({ link: LINK }), found)).toEqual([1]);
    expect(textsOf(found).filter((pair) => textsOf(before.pairs).includes(pair))).toHaveLength(6);
    expect(loads.map(({ entries }) => entries)).toEqual([2, 2, 2, 2]);
    expect(found.filter(({ reasons }) => reasons.some(({ code }) => code === "LINK"))).toHaveLength(2);
  });

  it("gives one entry to everybody when no exchange is possible", () => {
    const conflicts = pairs("e0 j2", "e0 j3", "e2 j0", "e2 j1", "e3 j0", "e3 j1");
    const locked = pairs("e1 j0", "e1 j1");

    const { link, everybody, pairs: found } = draftOf(camps({ conflicts, locked, link: LINK }));

    expect(link).toEqual({ kind: "linked", exchanges: [], minimums: [], common: ["e1"] });
    expect(everybody).toEqual(["e1"]);
    expect(textsOf(found).filter((pair) => pair.startsWith("e1"))).toEqual(["e1 j0", "e1 j1", "e1 j2", "e1 j3"]);
  });

  it.each([
    ["nothing may be given to everybody", { link: { ...LINK, commonAtMost: 0 } }, "COMMON_NOT_ALLOWED"],
    ["nobody has room for more", { jurors: camps({}).jurors.map((one) => ({ ...one, cap: 2 })) }, "NO_ROOM"],
    ["conflicts keep the camps apart", { conflicts: pairs("e1 j2", "e1 j3") }, "APART"],
  ] as const)("is refused when %s", (_why, changes, because) => {
    const apart = pairs("e0 j2", "e0 j3", "e2 j0", "e2 j1", "e3 j0", "e3 j1");
    const problem = camps({ locked: pairs("e1 j0", "e1 j1"), link: LINK, ...changes });

    const { link } = draftOf({ ...problem, conflicts: [...problem.conflicts, ...apart] });

    expect(link).toEqual({ kind: "refused", because, surplus: 1, lacking: [] });
  });

  it("finds for a juror who shares too little another load than the cheapest", () => {
    const entries = ["e0", "e1", "e2"].map((id) => entry(id, { coverage: 2 }));
    const jurors = [
      juror("j0", { wishes: { e0: "wants", e1: "wants", e2: "wants" } }),
      juror("j1", { wishes: { e0: "wants", e1: "wants" } }),
      juror("j2", { wishes: { e2: "wants" } }),
    ];
    const problem = { ...DEFAULTS, weights: { ...DEFAULTS.weights, load: 0 }, entries, jurors };

    const before = draftOf(problem);
    const after = draftOf({ ...problem, link: { ...LINK, overlap: 2 } });

    expect(before.loads.map(({ shared }) => shared)).toEqual([3, 2, 1]);
    expect(after.loads.map(({ shared }) => shared)).toEqual([2, 2, 2]);
    expect(after.link).toMatchObject({ kind: "linked", common: [], minimums: [{ jurorId: "j2", from: 1, to: 2 }] });
  });

  it("exchanges an entry that nobody else scores for one that others score too", () => {
    const wants = (...ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, "wants"] as const));
    const problem: AssignmentProblem = {
      ...DEFAULTS,
      weights: { wishes: 1, expertise: 0, load: 0, mix: 0 },
      entries: [entry("e0"), ...["e1", "e2", "e3"].map((id) => entry(id, { coverage: 2 }))],
      jurors: [
        juror("j0", { cap: 2, wishes: wants("e0", "e1") }),
        juror("j1", { wishes: wants("e1", "e2", "e3") }),
        juror("j2", { wishes: wants("e2", "e3") }),
      ],
      link: { ...LINK, overlap: 2 },
    };

    const { link, loads } = draftOf(problem);

    expect(draftOf({ ...problem, link: null }).loads.map(({ shared }) => shared)).toEqual([1, 3, 2]);
    expect(loads.map(({ shared }) => shared)).toEqual([2, 2, 2]);
    expect(link).toMatchObject({ kind: "linked", minimums: [], common: [] });
    expect(link.kind === "linked" && link.exchanges.map(({ removed }) => textsOf(removed)[0])).toEqual(["e0 j0"]);
  });

  it("gives an entry to everybody only when no single exchange makes one group of two", () => {
    fc.assert(
      fc.property(someCamps, (drawn) => {
        const problem = { ...drawn, link: { ...LINK, overlap: 0 } };
        const outcome = assignJurors(problem);
        if (outcome.kind === "impossible" || outcome.draft.link.kind !== "linked") return;
        if (outcome.draft.link.common.length === 0) return;
        const base = draftOf({ ...problem, link: null }).pairs.map(({ jurorId, entryId }) => ({ jurorId, entryId }));

        const joined = exchangesOf(problem, base).filter((found) => groupCounts(problem, found)[0] === 1);

        expect(joined).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it("looks at each category for itself where scores are adjusted by category", () => {
    const link: LinkWish = { ...LINK, scope: "category" };
    const draft = draftOf(camps({ link, weights: { ...DEFAULTS.weights, expertise: 0 } }));

    expect(draft.link.kind).toBe("linked");
    expect(groupCounts(camps({ link }), draft.pairs)).toEqual([1, 1]);
  });
});
