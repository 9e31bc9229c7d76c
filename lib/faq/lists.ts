import { TOPICS, type Topic } from "@/lib/consultations/options";
import type { ContentCounts, ContentFilterGroup, ContentList } from "@/lib/publishing/public-list";
import { routes } from "@/lib/routes";

export const FAQ_CONTENT = ["FAQ"] as const;

export const ALL_FAQ: ContentList = {
  title: "よくある質問",
  lead: "自己宣言、サテライトオフィス、相談窓口などについて、よくいただく質問と回答をテーマごとにまとめています。",
  filter: { kinds: FAQ_CONTENT },
  href: routes.faq,
};

/** The topic whose code stands in an address in small letters. */
function topicOf(address: string): Topic | undefined {
  return TOPICS.find(({ value }) => value.toLowerCase() === address)?.value;
}

/** A list of one topic with its further pages; null where there is no such topic. */
export function faqOfTopic(address: string): ContentList | null {
  const topic = TOPICS.find(({ value }) => value === topicOf(address));
  if (topic === undefined) return null;
  return {
    title: `よくある質問：${topic.label}`,
    lead: `「${topic.label}」について、よくいただく質問と回答です。`,
    filter: { kinds: FAQ_CONTENT, category: topic.value },
    condition: `テーマ：${topic.label}`,
    href: (page) => routes.faqTopic(topic.value, page),
  };
}

type Categories = Pick<ContentCounts, "categories">;

/** The other topics that hold anything. */
export function faqTopics({ categories }: Categories): readonly ContentFilterGroup[] {
  const links = TOPICS.map(({ value, label }) => ({
    href: routes.faqTopic(value),
    label,
    count: categories[value] ?? 0,
  }));
  return [{ id: "filter-topics", heading: "テーマ", links: links.filter(({ count }) => count > 0) }];
}
