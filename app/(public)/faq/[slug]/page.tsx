import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { EndedContent, endedTitle } from "@/components/content/ended-content";
import { pageMetadata } from "@/components/content/page-metadata";
import { FaqPage } from "@/components/faq/faq-page";
import { JsonLd } from "@/components/layout/json-ld";
import { baseUrl } from "@/lib/env";
import { relatedQuestions } from "@/lib/faq/grouped";
import { ALL_FAQ, FAQ_CONTENT } from "@/lib/faq/lists";
import { faqStructuredData } from "@/lib/faq/structured-data";
import { type FaqView, faqView } from "@/lib/faq/view";
import { getPublishedContent, listPublishedContent, listSlugsToPrerender } from "@/lib/publishing/published";
import { routes } from "@/lib/routes";

type Props = { readonly params: Promise<{ readonly slug: string }> };

export async function generateStaticParams() {
  return (await listSlugsToPrerender(FAQ_CONTENT)).map((slug) => ({ slug }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, found } = await find(params);
  const path = routes.faqItem(slug);
  if (found.state === "ended") {
    const title = endedTitle(found.title);
    return pageMetadata({ title, description: title, path, isIndexed: false });
  }
  const { title, summary } = found.content;
  return pageMetadata({
    title,
    description: summary,
    path,
    type: "article",
    picture: routes.sharePicture("faq", slug),
  });
}

export default async function FaqItemPage({ params }: Props) {
  const { found } = await find(params);
  if (found.state === "ended") return <EndedContent title={found.title} since={found.since} whole={ALL_FAQ} />;
  const item = faqView(found.content);
  const sameTopic = await listPublishedContent({ kinds: FAQ_CONTENT, category: item.topic }, 1);
  return (
    <>
      <JsonLd data={faqStructuredData(item, addressesOf(item))} />
      <FaqPage item={item} related={relatedQuestions(item, sameTopic.items.map(faqView))} />
    </>
  );
}

/** An address that changed leads to the present one. */
async function find(params: Props["params"]) {
  const { slug } = await params;
  const found = (await getPublishedContent(FAQ_CONTENT, slug)) ?? notFound();
  if (found.state === "moved") permanentRedirect(routes.faqItem(found.slug));
  return { slug, found };
}

function addressesOf({ slug, topic }: FaqView) {
  const base = baseUrl();
  return {
    home: `${base}${routes.home()}`,
    list: `${base}${routes.faq()}`,
    topic: `${base}${routes.faqTopic(topic)}`,
    page: `${base}${routes.faqItem(slug)}`,
  };
}
