import { toJapanIso } from "@/lib/japan/dates";
import { plainTextOf } from "@/lib/publishing/markdown";
import { breadcrumbData } from "@/lib/publishing/structured-data";
import { ALL_FAQ } from "./lists";
import { type FaqView, topicName } from "./view";

type Addresses = { readonly page: string; readonly topic: string; readonly list: string; readonly home: string };

/** schema.org: the question with its whole answer, as the page shows it. Lists, which show how answers begin, carry none. */
export function faqStructuredData(item: FaqView, { page, topic, list, home }: Addresses) {
  const question = {
    "@type": "Question",
    name: item.title,
    dateModified: toJapanIso(item.updatedAt),
    acceptedAnswer: { "@type": "Answer", text: plainTextOf(item.body), url: page },
  };
  const faq = { "@type": "FAQPage", "@id": `${page}#faq`, url: page, inLanguage: "ja", mainEntity: [question] };
  const breadcrumbs = breadcrumbData([
    { name: "ホーム", item: home },
    { name: ALL_FAQ.title, item: list },
    { name: topicName(item.topic), item: topic },
    { name: item.title, item: page },
  ]);
  return { "@context": "https://schema.org", "@graph": [faq, breadcrumbs] };
}
