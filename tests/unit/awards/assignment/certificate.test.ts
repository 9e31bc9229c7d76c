import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assignJurors } from "@/lib/awards/assignment/assign";
import type { Certificate } from "@/lib/awards/assignment/certificate/certificate";
import { relaxed } from "@/lib/awards/assignment/certificate/relaxation";
import type { AssignmentProblem, Juror } from "@/lib/awards/assignment/problem";
import { relaxationSentence } from "@/lib/awards/assignment/words/relaxation-sentence";
import { shortageSentence } from "@/lib/awards/assignment/words/shortage-sentence";
import { bestOfAll } from "./exhaustive";
import { DEFAULTS, entry, juror, pairs, someProblem } from "./problems";
import { balanceOf, placesOf, singleSteps } from "./room";

function certificateOf(problem: AssignmentProblem): Certificate | null {
  const outcome = assignJurors(problem);
  return outcome.kind === "impossible" ? outcome.certificate : null;
}

describe("the way out", () => {
  it("leads to an assignment", () => {
    fc.assert(
      fc.property(someProblem({ entries: 7, jurors: 7 }), (problem) => {
        const certificate = certificateOf(problem);
        if (certificate === null) return;

        expect(assignJurors(relaxed(problem, certificate.relaxations)).kind).toBe("draft");
      }),
      { numRuns: 150 },
    );
  });

  it("is the smallest: with fewer places in all there is no assignment, whatever gives way", () => {
    const canGiveWay = (problem: AssignmentProblem, places: number): boolean => {
      if (places === 0) return bestOfAll(problem) !== null;
      return singleSteps(problem).some((step) => canGiveWay(relaxed(problem, [step]), places - 1));
    };
    fc.assert(
      fc.property(someProblem({ entries: 3, jurors: 4 }), (problem) => {
        const places = placesOf(problem, certificateOf(problem)?.relaxations ?? []);
        if (places > 3) return;

        for (let fewer = 0; fewer < places; fewer += 1) expect(canGiveWay(problem, fewer)).toBe(false);
      }),
      { numRuns: 150 },
    );
  });

  it("never lifts a conflict, and asks nobody who does not take part", () => {
    fc.assert(
      fc.property(someProblem({ entries: 7, jurors: 7 }), (problem) => {
        const absent = new Set(problem.jurors.filter(({ cap }) => cap === 0).map(({ id }) => id));
        const conflicts = new Set(problem.conflicts.map(({ jurorId, entryId }) => `${entryId} ${jurorId}`));
        for (const one of certificateOf(problem)?.relaxations ?? []) {
          if (one.kind === "forbidden") expect(conflicts.has(`${one.entryId} ${one.jurorId}`)).toBe(false);
          if (one.kind === "forbidden" || one.kind === "cap") expect(absent.has(one.jurorId)).toBe(false);
        }
      }),
      { numRuns: 120 },
    );
  });
});

describe("the shortages", () => {
  it("are named whenever there is no assignment, and each by itself makes one impossible", () => {
    fc.assert(
      fc.property(someProblem({ entries: 7, jurors: 7 }), (problem) => {
        const certificate = certificateOf(problem);
        if (certificate === null) return;

        expect(certificate.shortages).not.toEqual([]);
        for (const shortage of certificate.shortages) {
          const { needed, available } = balanceOf(problem, shortage);
          expect(needed).toBeGreaterThan(available);
          if ("available" in shortage) expect(shortage).toMatchObject({ needed, available });
          if ("able" in shortage) expect(shortage.able).toBe(available);
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe("in words", () => {
  const nameOf = (id: string) => `${id}さん`;
  const names = { entry: (id: string) => `${id}社`, juror: nameOf, topic: nameOf };
  const five = ["e0", "e1", "e2", "e3", "e4"].map((id) => entry(id, { coverage: 1 }));
  const jurors = (count: number, changes: Partial<Juror> = {}) =>
    Array.from({ length: count }, (_, place) => juror(`j${place}`, changes));

  const said = (problem: Partial<AssignmentProblem>) => {
    const certificate = certificateOf({ ...DEFAULTS, entries: [], jurors: [], ...problem });
    return {
      why: certificate?.shortages.map((one) => shortageSentence(one, names)),
      wayOut: certificate?.relaxations.map((one) => relaxationSentence(one, names)),
    };
  };

  it("says that an entry has too few jurors without a conflict", () => {
    const problem = {
      entries: [entry("e0", { coverage: 3 })],
      jurors: [...jurors(4), juror("j9", { cap: 0 })],
      conflicts: pairs("e0 j0", "e0 j1"),
    };

    expect(said(problem)).toEqual({
      why: [
        "応募「e0社」を採点できる審査委員は2名で、必要な3名に足りません（利益相反2名、この部門を審査しない審査委員1名）。",
      ],
      wayOut: ["応募「e0社」を採点する審査委員を、3名から2名に減らす。"],
    });
  });

  it("says that all caps together are too small, and spreads what is missing", () => {
    expect(said({ entries: five, jurors: jurors(3, { cap: 1 }) })).toEqual({
      why: ["審査委員の担当件数の上限は合わせて3件で、必要な採点の5件に足りません。"],
      wayOut: [
        expect.stringMatching(/^審査委員「j[01]さん」の担当件数の上限を、1件から2件に上げる。$/),
        expect.stringMatching(/^審査委員「j[12]さん」の担当件数の上限を、1件から2件に上げる。$/),
      ],
    });
  });

  it("names the entries that compete for the same jurors", () => {
    const problem = {
      entries: five,
      jurors: [juror("j0", { cap: 2 }), juror("j1")],
      forbidden: pairs("e0 j1"),
      conflicts: pairs("e1 j1", "e2 j1"),
    };

    expect(said(problem)).toEqual({
      why: [
        "応募「e0社」「e1社」「e2社」には合わせて3件の採点が必要ですが、審査委員「j0さん」の担当件数が上限に達するため、2件しか割り当てられません。",
      ],
      wayOut: ["審査委員「j0さん」の担当件数の上限を、2件から3件に上げる。"],
    });
  });

  it("allows a forbidden pair again only when nothing else does with as few places", () => {
    const problem = {
      entries: [entry("e0", { coverage: 1 })],
      jurors: [juror("j0", { minimum: 1 })],
      forbidden: pairs("e0 j0"),
    };

    expect(said(problem).wayOut).toEqual(["審査委員「j0さん」に応募「e0社」を担当させない指定を外す。"]);
  });

  it.each([
    [
      "a minimum above the cap",
      { entries: five, jurors: [juror("j0", { minimum: 4, cap: 3 }), juror("j1")] },
      "審査委員「j0さん」の担当件数の下限の4件が、上限の3件を超えています。",
    ],
    [
      "a minimum that conflicts leave out of reach",
      { entries: five, jurors: [juror("j0", { minimum: 4 }), juror("j1")], conflicts: pairs("e0 j0", "e1 j0") },
      "審査委員「j0さん」が採点できる応募は3件で、担当件数の下限の4件に足りません（利益相反2件）。",
    ],
    [
      "minimums that are too much together",
      { entries: five, jurors: jurors(2, { minimum: 3 }) },
      "審査委員の担当件数の下限は合わせて6件で、割り当てられる採点の5件を超えています。",
    ],
    [
      "jurors who compete for the same entries",
      {
        entries: five,
        jurors: [juror("j0", { minimum: 2 }), juror("j1", { minimum: 1 }), juror("j2")],
        conflicts: pairs("e2 j0", "e3 j0", "e4 j0", "e2 j1", "e3 j1", "e4 j1"),
      },
      "審査委員「j0さん」「j1さん」の担当件数の下限は合わせて3件ですが、応募「e0社」「e1社」に必要な採点の数が限られるため、2件しか割り当てられません。",
    ],
  ])("says %s", (_what, problem, sentence) => {
    expect(said(problem).why).toEqual([sentence]);
  });

  it("counts whom it does not name", () => {
    const many = Array.from({ length: 12 }, (_, place) => entry(`e${place + 10}`));

    const { why } = said({
      entries: [...many, entry("x")],
      jurors: [juror("j0", { cap: 3 }), juror("j1")],
      conflicts: many.map(({ id }) => ({ jurorId: "j1", entryId: id })),
    });

    expect(why?.join()).toContain("「e19社」ほか2件には合わせて12件の採点が必要");
  });
});
