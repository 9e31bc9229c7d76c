import { describe, expect, it } from "vitest";
import { assignJurors } from "@/lib/awards/assignment/assign";
import type { AssignmentProblem } from "@/lib/awards/assignment/problem";
import { linkSentences } from "@/lib/awards/assignment/words/link-sentences";
import { pairReasonText } from "@/lib/awards/assignment/words/pair-reason";
import { setAsideSentence } from "@/lib/awards/assignment/words/set-aside-sentence";
import { LINK } from "./linked";
import { DEFAULTS, entry, juror, pairs } from "./problems";

const names = {
  entry: (id: string) => `${id}社`,
  juror: (id: string) => `${id}さん`,
  topic: (id: string) => (id === "sea" ? "海" : id),
};

function draftOf(problem: Partial<AssignmentProblem>) {
  const outcome = assignJurors({ ...DEFAULTS, entries: [], jurors: [], ...problem });
  if (outcome.kind === "impossible") throw new Error("There is an assignment.");
  return outcome.draft;
}

describe("the reasons of a pair", () => {
  it("say what speaks for it, and what forced it first", () => {
    const knowing = { categories: { company: 80 }, topics: { sea: 60 } };
    const { pairs: found } = draftOf({
      entries: [
        entry("e0", { topics: ["sea"], coverage: 2 }),
        entry("e1", { coverage: 1 }),
        entry("e2", { coverage: 9 }),
      ],
      jurors: [
        juror("j0", { expertise: knowing, wishes: { e0: "rather-not" } }),
        juror("j1"),
        juror("j2", { minimum: 2 }),
      ],
      conflicts: pairs("e0 j2"),
      locked: pairs("e0 j1"),
      everybody: ["e2"],
      present: pairs("e2 j1"),
      mode: "top-up",
    });

    const texts = found.map(({ entryId, jurorId, reasons }) => [
      `${entryId} ${jurorId}`,
      reasons.map((reason) => pairReasonText(reason, names)).join("、"),
    ]);

    expect(texts).toEqual([
      [
        "e0 j0",
        "ほかに採点できる審査委員がいない、本人はできれば避けたいと回答、部門に詳しい（80/100）、「海」に詳しい（60/100）",
      ],
      ["e0 j1", "採点済み"],
      ["e1 j2", "担当件数を均等にするため"],
      ["e2 j0", "全員が採点する応募、部門に詳しい（80/100）"],
      ["e2 j1", "全員が採点する応募、現在の担当のまま"],
      ["e2 j2", "全員が採点する応募"],
    ]);
  });
});

describe("a score that does not count", () => {
  it("is said with its reason", () => {
    const { setAside } = draftOf({
      entries: ["e0", "e1"].map((id) => entry(id, { coverage: 0 })),
      jurors: [juror("j0")],
      locked: pairs("e0 j0", "e1 j0", "e0 j9", "e9 j0"),
      conflicts: pairs("e0 j0"),
      forbidden: pairs("e1 j0"),
    });

    expect(setAside.map((one) => setAsideSentence(one, names))).toEqual([
      "審査委員「j0さん」による応募「e0社」の採点は、利益相反があるため、数えません。",
      "審査委員「j9さん」による応募「e0社」の採点は、審査委員でなくなったため、数えません。",
      "審査委員「j0さん」による応募「e1社」の採点は、担当させない指定があるため、数えません。",
      "審査委員「j0さん」による応募「e9社」の採点は、応募が審査の対象でなくなったため、数えません。",
    ]);
  });
});

describe("the link in words", () => {
  const camps: Partial<AssignmentProblem> = {
    entries: ["e0", "e1"].map((id) => entry(id, { coverage: 2 })),
    jurors: ["j0", "j1", "j2", "j3"].map((id) => juror(id, { cap: 2 })),
    conflicts: pairs("e0 j2", "e0 j3", "e1 j0", "e1 j1"),
  };
  const saidOf = (problem: Partial<AssignmentProblem>) => linkSentences(draftOf({ ...camps, ...problem }).link, names);

  it("says nothing when nobody asked", () => {
    expect(saidOf({})).toEqual([]);
  });

  it("says what everybody scores now", () => {
    expect(saidOf({ link: LINK, conflicts: pairs("e0 j2", "e0 j3"), locked: pairs("e1 j2", "e1 j3") })).toEqual([
      "審査委員どうしの採点を比べられる割り当てです。",
      "そのために、応募「e1社」を全員が採点することにしました。",
    ]);
  });

  it("says who would have had too few", () => {
    const jurors = ["j0", "j1", "j2"].map((id) =>
      juror(id, { wishes: id === "j2" ? { e0: "rather-not", e1: "rather-not" } : {} }),
    );
    const entries = ["e0", "e1", "e2"].map((id) => entry(id, { coverage: 2 }));
    const weights = { wishes: 3, expertise: 0, load: 0, mix: 0 };

    const said = saidOf({ jurors, entries, conflicts: [], weights, link: { ...LINK, overlap: 2 } });

    expect(said.at(-1)).toBe("そのために、審査委員「j2さん」の担当を増やしました。");
  });

  it("says why there is no link", () => {
    expect(saidOf({ link: { ...LINK, overlap: 2 } })).toEqual([
      "審査委員どうしの採点を比べられる割り当てにできないため、採点の補正はできません。",
      "共通の応募や審査委員でつながらない組が、1組あります。",
      "審査委員「j0さん」「j1さん」「j2さん」「j3さん」は、ほかの審査委員と共通の応募が足りません。",
      "全員が採点する応募を設けても、利益相反などのためにつながりません。",
    ]);
  });
});
