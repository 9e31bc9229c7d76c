import { describe, expect, it } from "vitest";
import { asList, asText } from "@/lib/drafts/answers";
import { faultsOf } from "@/lib/publishing/checks";
import { contentAnswers } from "@/lib/publishing/field";
import { caseStudyFields } from "@/lib/publishing/kinds/case-study";
import { COMPANY_EXAMPLES, MUNICIPALITY_EXAMPLES } from "@/prisma/seed/case-studies/examples";
import { INTERVIEW_CASE } from "@/prisma/seed/case-studies/invented";
import { DEMO_CASE_STUDIES } from "@/prisma/seed/case-studies/list";
import { AWARD_WINNERS } from "@/prisma/seed/case-studies/winners";

describe("the case studies", () => {
  it("are the six of the council and the nine winners that are confirmed", () => {
    const winners = AWARD_WINNERS.map(({ year }) => year);

    expect([COMPANY_EXAMPLES.length, MUNICIPALITY_EXAMPLES.length]).toEqual([3, 3]);
    expect(
      Object.fromEntries(
        Map.groupBy(winners, (year) => year)
          .entries()
          .map(([year, all]) => [year, all.length]),
      ),
    ).toEqual({ "2021年度": 5, "2022年度": 2, "2024年度": 2 });
  });

  it.each([...DEMO_CASE_STUDIES, INTERVIEW_CASE].map((study) => [asText(study.title), study] as const))(
    "%s tells its source, day and certainty, and can be published as it is",
    (_title, study) => {
      expect(asText(study.sourceName)).not.toBe("");
      expect(["primary", "report"]).toContain(study.certainty);
      expect(faultsOf("CASE_STUDY", contentAnswers(caseStudyFields, study))).toEqual({});
    },
  );

  it("name the award where there is one, and a winner has one", () => {
    expect(AWARD_WINNERS.every(({ award }) => asText(award).includes("地方創生テレワークアワード"))).toBe(true);
    expect([...COMPANY_EXAMPLES, ...MUNICIPALITY_EXAMPLES].some(({ award }) => award !== undefined)).toBe(false);
  });

  it("are related both ways", () => {
    const related = new Map(DEMO_CASE_STUDIES.map(({ slug, related: others }) => [asText(slug), asList(others)]));
    const oneWay = [...related].flatMap(([slug, others]) =>
      others.filter((other) => !related.get(other)?.includes(slug)).map((other) => `${slug} → ${other}`),
    );

    expect(oneWay).toEqual([]);
  });

  it("hold an interview only where it says that it is invented", () => {
    expect(DEMO_CASE_STUDIES.filter(({ body }) => body !== undefined)).toEqual([]);
    expect(asText(INTERVIEW_CASE.body)).toMatch(/^この読み物は、.*架空のデモデータです/);
  });
});
