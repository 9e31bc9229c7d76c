import { type Answers, asText } from "@/lib/drafts/answers";
import type { JapanDay } from "@/lib/japan/dates";
import { caseStudyFields } from "@/lib/publishing/kinds/case-study";
import { APPLICANT_AUDIENCES } from "./audiences";

export type Source = {
  /** What was sealed with the send that was judged. */
  readonly answers: Answers;
  readonly applicantName: string;
  readonly applicantKind: string;
  /** Full names of the municipalities that confirmed. */
  readonly partners: readonly string[];
  readonly prizes: readonly string[];
  readonly award: string;
  readonly slug: string;
  readonly page: string;
  readonly day: JapanDay;
};

/**
 * The first words of a case study, out of what a winner wrote about the effort itself. No contact, no papers and no remarks to the
 * office are taken. A text that is longer than a case study has room for ends after its last whole sentence.
 */
export function caseStudyAnswers({ answers, ...source }: Source): Answers {
  const prefecture = asText(answers["basePrefecture"]);
  return {
    title: cut("title", asText(answers["title"])),
    slug: source.slug,
    organization: cut("organization", source.applicantName),
    audiences: APPLICANT_AUDIENCES[source.applicantKind] ?? [],
    prefectures: /^\d{2}$/.test(prefecture) ? [prefecture] : [],
    year: yearOf(asText(answers["startedOn"])),
    summary: cut("summary", asText(answers["summary"])),
    background: cut("background", asText(answers["background"])),
    actions: cut("actions", asText(answers["content"])),
    results: cut("results", asText(answers["results"])),
    partners: source.partners.slice(0, 10),
    award: cut("award", [source.award, ...source.prizes].join("　")),
    sourceName: cut("sourceName", `${source.award}への応募（受賞者の同意を得て掲載）`),
    sourceUrl: source.page,
    certainty: "primary",
    asOf: source.day,
  };
}

function cut(name: string, text: string): string {
  const field = caseStudyFields.find((one) => one.name === name);
  if (field === undefined || !("max" in field.control)) return text;
  const { max } = field.control;
  if ([...text].length <= max) return text;
  const start = [...text].slice(0, max).join("");
  const end = start.lastIndexOf("。");
  return end === -1 ? start : start.slice(0, end + 1);
}

function yearOf(startedOn: string): string {
  const year = /^(\d{4})-/.exec(startedOn)?.[1];
  return year === undefined ? "" : `${year}年から`;
}
