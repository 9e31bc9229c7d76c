import { toJapanIso } from "@/lib/japan/dates";
import { breadcrumbData } from "@/lib/publishing/structured-data";
import { ALL_CASE_STUDIES } from "./lists";
import { type CaseStudyView, caseStudyPlace } from "./view";

type Addresses = { readonly page: string; readonly list: string; readonly home: string };

/** schema.org: an article about an organization, and where its page stands. Only what the page itself shows. */
export function caseStudyStructuredData(study: CaseStudyView, addresses: Addresses, publisher: string) {
  const { page, list, home } = addresses;
  const place = caseStudyPlace(study);
  const article = {
    "@type": "Article",
    "@id": `${page}#article`,
    mainEntityOfPage: page,
    headline: study.title,
    description: study.summary,
    inLanguage: "ja",
    datePublished: toJapanIso(study.publishedAt),
    dateModified: toJapanIso(study.updatedAt),
    about: { "@type": "Organization", name: study.organization },
    author: { "@type": "GovernmentOrganization", name: publisher, url: home },
    publisher: { "@type": "GovernmentOrganization", name: publisher, url: home },
    ...(place === "" ? {} : { contentLocation: { "@type": "Place", name: place } }),
    ...(study.keywords.length === 0 ? {} : { keywords: study.keywords }),
    ...(study.sourceUrl === "" ? {} : { isBasedOn: study.sourceUrl }),
  };
  const breadcrumbs = breadcrumbData([
    { name: "ホーム", item: home },
    { name: ALL_CASE_STUDIES.title, item: list },
    { name: study.title, item: page },
  ]);
  return { "@context": "https://schema.org", "@graph": [article, breadcrumbs] };
}
