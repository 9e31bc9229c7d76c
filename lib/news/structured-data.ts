import { toJapanIso } from "@/lib/japan/dates";
import type { NewsItem } from "./item";

type Addresses = { readonly page: string; readonly list: string; readonly home: string };

/** schema.org: the article and where it stands. Only what the page itself shows. */
export function newsStructuredData(item: NewsItem, addresses: Addresses, publisher: string) {
  const steps = [
    { name: "ホーム", item: addresses.home },
    { name: "お知らせ", item: addresses.list },
    { name: item.title, item: addresses.page },
  ];
  return {
    "@context": "https://schema.org",
    "@graph": [
      {
        "@type": "NewsArticle",
        "@id": `${addresses.page}#article`,
        mainEntityOfPage: addresses.page,
        headline: item.title,
        description: item.summary,
        articleSection: item.categoryLabel,
        inLanguage: "ja",
        datePublished: toJapanIso(item.publishedAt),
        dateModified: toJapanIso(item.updatedAt),
        author: { "@type": "GovernmentOrganization", name: publisher, url: addresses.home },
        publisher: { "@type": "GovernmentOrganization", name: publisher, url: addresses.home },
      },
      {
        "@type": "BreadcrumbList",
        itemListElement: steps.map((step, index) => ({ "@type": "ListItem", position: index + 1, ...step })),
      },
    ],
  };
}
