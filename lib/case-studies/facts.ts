import { formatDate, partsOfDay } from "@/lib/japan/dates";
import { isInvented } from "@/lib/publishing/invented";
import { audienceNames } from "@/lib/publishing/kinds/audiences";
import { certaintyLabel } from "@/lib/publishing/kinds/questions";
import { type CaseStudyView, caseStudyPlace } from "./view";

export type Fact = { readonly term: string; readonly details: string };

/** Who, where, when. Empty ones are left out. */
export function overviewFacts(study: CaseStudyView): readonly Fact[] {
  return filled([
    { term: "取り組んだ組織", details: study.organization },
    { term: "場所", details: caseStudyPlace(study) },
    { term: "実施した年", details: study.year },
    { term: "参考になる方", details: audienceNames(study.audiences).join("、") },
    { term: "受賞", details: study.award },
    { term: "協力者", details: study.partners.join("\n") },
    { term: "キーワード", details: study.keywords.join("、") },
    { term: "問い合わせ先", details: study.contact },
  ]);
}

/** Why, what, and what came of it, after the government's model. Empty ones are left out. */
export function storyFacts(study: CaseStudyView): readonly Fact[] {
  return filled([
    { term: "取り組んだ理由", details: study.background },
    { term: "目的", details: study.purpose },
    { term: "取り組んだ内容", details: study.actions },
    { term: "成果", details: study.results },
    { term: "工夫したこと、学んだこと", details: study.lessons },
  ]);
}

/** On what the page rests, in words. */
export function sourceFacts(study: CaseStudyView): readonly Fact[] {
  return [
    { term: "出典", details: study.sourceName },
    {
      term: "確認の方法",
      details: isInvented(study) ? "架空のため、確認していません" : certaintyLabel(study.certainty),
    },
    { term: "内容の時点", details: asMonth(study.asOf) },
    { term: "更新日", details: formatDate(study.updatedAt) },
  ];
}

/** 2021年4月: sources of case studies seldom tell the day. */
function asMonth(day: string): string {
  const { year, month } = partsOfDay(day);
  return `${year}年${month}月`;
}

function filled(facts: readonly Fact[]): readonly Fact[] {
  return facts.filter(({ details }) => details !== "");
}
