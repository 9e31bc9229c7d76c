import { expect, it } from "vitest";
import { caseStudyAnswers, type Source } from "@/lib/awards/showcase/case-study";
import { contentSchema } from "@/lib/publishing/schema";
import { entryAnswers } from "@/tests/factories/award-answers";

const source: Source = {
  answers: entryAnswers(),
  applicantName: "見本の会社",
  applicantKind: "company",
  partners: ["長野県富士見町"],
  prizes: ["大臣賞"],
  award: "地方創生テレワークアワード",
  slug: "award-2026-1",
  page: "/awards/2026/winners/1",
  day: "2026-12-01",
};

const asForm = (answers: ReturnType<typeof caseStudyAnswers>) =>
  Object.fromEntries(
    Object.entries(answers).map(([name, value]) => [name, name === "partners" ? [value].flat().join("\n") : value]),
  );

it("takes what was written about the effort, and says from where and of when it is", () => {
  expect(caseStudyAnswers(source)).toMatchObject({
    title: "山あいの町で続く、二拠点の開発チーム",
    organization: "見本の会社",
    audiences: ["companies"],
    prefectures: ["20"],
    actions: "空き家を事務所に改め、週の半分を町で働く。",
    award: "地方創生テレワークアワード　大臣賞",
    sourceName: "地方創生テレワークアワードへの応募（受賞者の同意を得て掲載）",
    sourceUrl: "/awards/2026/winners/1",
    asOf: "2026-12-01",
  });
});

it("takes no contact", () => {
  const text = JSON.stringify(caseStudyAnswers(source));
  for (const personal of ["桜庭", "サクラバ", "sakuraba"]) expect(text).not.toContain(personal);
});

it("fits the form of a case study, and ends what is longer after a sentence", () => {
  const long = "町の空き家を改めた。".repeat(400);
  const made = caseStudyAnswers({
    ...source,
    answers: entryAnswers({ summary: long, background: long, content: long }),
  });
  expect(contentSchema("CASE_STUDY", "complete").safeParse(asForm(made)).error).toBeUndefined();
  expect(made["actions"]).toMatch(/改めた。$/);
});
