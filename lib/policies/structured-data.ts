import { audienceNames } from "@/lib/publishing/kinds/audiences";
import { breadcrumbData } from "@/lib/publishing/structured-data";
import { ministryLabel } from "./labels";
import { ALL_POLICIES } from "./lists";
import type { PolicyView } from "./view";

type Addresses = { readonly page: string; readonly list: string; readonly home: string };

/** schema.org: a measure is a service of the ministry that runs it; a guideline is only a page. */
export function policyStructuredData(policy: PolicyView, { page, list, home }: Addresses) {
  const breadcrumbs = breadcrumbData([
    { name: "ホーム", item: home },
    { name: ALL_POLICIES.title, item: list },
    { name: policy.title, item: page },
  ]);
  return {
    "@context": "https://schema.org",
    "@graph": policy.kind === "POLICY" ? [service(policy, page), breadcrumbs] : [breadcrumbs],
  };
}

function service({ title, summary, ministry, audiences, url }: PolicyView, page: string) {
  return {
    "@type": "GovernmentService",
    "@id": `${page}#service`,
    name: title,
    description: summary,
    mainEntityOfPage: page,
    provider: { "@type": "GovernmentOrganization", name: ministryLabel(ministry) },
    audience: audienceNames(audiences).map((audienceType) => ({ "@type": "Audience", audienceType })),
    ...(url === "" ? {} : { url }),
  };
}
