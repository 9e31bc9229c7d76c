import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { EndedContent, endedTitle } from "@/components/content/ended-content";
import { pageMetadata } from "@/components/content/page-metadata";
import { JsonLd } from "@/components/layout/json-ld";
import { PolicyPage } from "@/components/policies/policy-page";
import { baseUrl } from "@/lib/env";
import { ALL_POLICIES, POLICY_CONTENT } from "@/lib/policies/lists";
import { policyStructuredData } from "@/lib/policies/structured-data";
import { type PolicyView, policyView } from "@/lib/policies/view";
import { getPublishedContent, listSlugsToPrerender } from "@/lib/publishing/published";
import { routes } from "@/lib/routes";

type Props = { readonly params: Promise<{ readonly slug: string }> };

export async function generateStaticParams() {
  const slugs = await listSlugsToPrerender(POLICY_CONTENT);
  return slugs.map((slug) => ({ slug }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await find(params);
  const path = routes.policy((await params).slug);
  if (found.state === "ended") {
    const title = endedTitle(found.title);
    return pageMetadata({ title, description: title, path, isIndexed: false });
  }
  return pageMetadata({ title: found.policy.title, description: found.policy.summary, path, type: "article" });
}

export default async function PolicySlugPage({ params }: Props) {
  const found = await find(params);
  if (found.state === "ended") return <EndedContent title={found.title} since={found.since} whole={ALL_POLICIES} />;
  return (
    <>
      <JsonLd data={structuredData(found.policy)} />
      <PolicyPage policy={found.policy} />
    </>
  );
}

/** An address that changed leads to the present one. */
async function find(params: Props["params"]) {
  const found = (await getPublishedContent(POLICY_CONTENT, decodeURIComponent((await params).slug))) ?? notFound();
  if (found.state === "moved") permanentRedirect(routes.policy(found.slug));
  return found.state === "ended" ? found : { state: found.state, policy: policyView(found.content) };
}

function structuredData(policy: PolicyView) {
  const base = baseUrl();
  return policyStructuredData(policy, {
    home: `${base}${routes.home()}`,
    list: `${base}${routes.policies()}`,
    page: `${base}${routes.policy(policy.slug)}`,
  });
}
