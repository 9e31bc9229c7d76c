import { OFFICE_NAME } from "@/lib/office-name";
import { NEWS_CATEGORIES } from "@/lib/publishing/kinds/news";
import { routes } from "@/lib/routes";

/** A list of news that has an address of its own. */
export type NewsListView = {
  readonly title: string;
  readonly lead: string;
  readonly category?: string;
  readonly href: (page: number) => string;
};

export const ALL_NEWS: NewsListView = {
  title: "お知らせ",
  lead: `募集や結果の報告、システムの案内など、${OFFICE_NAME}からのお知らせです。`,
  href: routes.news,
};

export function newsInCategory(value: string): NewsListView | null {
  const category = NEWS_CATEGORIES.find((known) => known.value === value);
  if (category === undefined) return null;
  const title = category.label === "お知らせ" ? "一般のお知らせ" : `お知らせ：${category.label}`;
  return {
    title,
    lead: `「${category.label}」に分類したお知らせです。`,
    category: value,
    href: (page) => routes.newsInCategory(value, page),
  };
}
