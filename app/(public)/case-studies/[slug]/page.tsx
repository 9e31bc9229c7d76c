import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { CaseStudyPage } from "@/components/case-studies/case-study-page";
import { EndedContent, endedTitle } from "@/components/content/ended-content";
import { pageMetadata } from "@/components/content/page-metadata";
import { JsonLd } from "@/components/layout/json-ld";
import { ALL_CASE_STUDIES, CASE_STUDY_CONTENT } from "@/lib/case-studies/lists";
import { caseStudyStructuredData } from "@/lib/case-studies/structured-data";
import { type CaseStudyView, caseStudyView } from "@/lib/case-studies/view";
import { baseUrl } from "@/lib/env";
import { OFFICE_NAME } from "@/lib/office-name";
import { getPublishedContent, listSlugsToPrerender } from "@/lib/publishing/published";
import { routes } from "@/lib/routes";
import { declarationOf, pictureTextOf, relatedTo } from "./beside";

type Props = { readonly params: Promise<{ readonly slug: string }> };

export async function generateStaticParams() {
  const slugs = await listSlugsToPrerender(CASE_STUDY_CONTENT);
  return slugs.map((slug) => ({ slug }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await find(params);
  const path = routes.caseStudy((await params).slug);
  if (found.state === "ended") {
    const title = endedTitle(found.title);
    return pageMetadata({ title, description: title, path, isIndexed: false });
  }
  return pageMetadata({ title: found.study.title, description: found.study.summary, path, type: "article" });
}

export default async function CaseStudySlugPage({ params }: Props) {
  const found = await find(params);
  if (found.state === "ended") return <EndedContent title={found.title} since={found.since} whole={ALL_CASE_STUDIES} />;
  const { study } = found;
  const [pictureText, related, declaration] = await Promise.all([
    pictureTextOf(study),
    relatedTo(study),
    declarationOf(study),
  ]);
  return (
    <>
      <JsonLd data={structuredData(study)} />
      <CaseStudyPage study={study} pictureText={pictureText} related={related} declaration={declaration} />
    </>
  );
}

/** An address that changed leads to the present one. */
async function find(params: Props["params"]) {
  const found = (await getPublishedContent(CASE_STUDY_CONTENT, decodeURIComponent((await params).slug))) ?? notFound();
  if (found.state === "moved") permanentRedirect(routes.caseStudy(found.slug));
  return found.state === "ended" ? found : { state: found.state, study: caseStudyView(found.content) };
}

function structuredData(study: CaseStudyView) {
  const base = baseUrl();
  const addresses = {
    home: `${base}${routes.home()}`,
    list: `${base}${routes.caseStudies()}`,
    page: `${base}${routes.caseStudy(study.slug)}`,
  };
  return caseStudyStructuredData(study, addresses, OFFICE_NAME);
}
