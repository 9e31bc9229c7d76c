import { describe, expect, it } from "vitest";
import { asText } from "@/lib/drafts/answers";
import { faultsOf } from "@/lib/publishing/checks";
import { contentAnswers } from "@/lib/publishing/field";
import { policyFields } from "@/lib/publishing/kinds/policy";
import { DEMO_GUIDELINE } from "@/prisma/seed/policies/invented";
import { DEMO_POLICIES } from "@/prisma/seed/policies/list";

/** Rows of the survey that nobody could confirm from a source. */
const UNCONFIRMED = [
  /第2世代交付金|地域未来交付金|新しい地方経済/,
  /適切な導入及び実施/,
  /セキュリティガイドライン/,
  /ワーキングホリデー/,
  /企業版ふるさと納税/,
  /プロフェッショナル人材|先導的人材/,
  /特定居住促進計画|二地域居住の促進/,
  /国立公園/,
  /農泊|農山漁村/,
];

describe("the measures", () => {
  it.each(DEMO_POLICIES.map((policy) => [asText(policy.title), policy] as const))(
    "%s tells its source, day and certainty, and can be published as it is",
    (_title, policy) => {
      expect(asText(policy.sourceName)).not.toBe("");
      expect(asText(policy.asOf)).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(["primary", "report"]).toContain(policy.certainty);
      expect(faultsOf("POLICY", contentAnswers(policyFields, policy))).toEqual({});
    },
  );

  it("are those that a source confirms, and no other", () => {
    const text = JSON.stringify(DEMO_POLICIES);

    expect(DEMO_POLICIES).toHaveLength(25);
    for (const pattern of UNCONFIRMED) expect(text).not.toMatch(pattern);
  });

  it("have addresses of their own", () => {
    expect(new Set(DEMO_POLICIES.map(({ slug }) => slug)).size).toBe(DEMO_POLICIES.length);
  });
});

it("the guideline of the demonstration says in title and text that it is invented", () => {
  expect(asText(DEMO_GUIDELINE.title)).toContain("デモ");
  expect(asText(DEMO_GUIDELINE.body)).toMatch(/^この手引きは、.*架空のデモデータです/);
  expect(faultsOf("GUIDELINE", contentAnswers(policyFields, DEMO_GUIDELINE))).toEqual({});
});
