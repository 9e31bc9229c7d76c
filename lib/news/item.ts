import { readContent } from "@/lib/publishing/answers";
import { NEWS_CATEGORIES, newsFields } from "@/lib/publishing/kinds/news";
import { momentFrom } from "@/lib/publishing/moment";

export type NewsRow = {
  readonly slug: string;
  readonly body: unknown;
  readonly publishedAt: Date;
  readonly updatedAt: Date;
};

export type NewsItem = {
  readonly slug: string;
  readonly title: string;
  readonly category: string;
  readonly categoryLabel: string;
  readonly summary: string;
  readonly body: string;
  readonly image: string;
  readonly contact: string;
  readonly deadline: Date | null;
  readonly publishedAt: Date;
  readonly updatedAt: Date;
};

/** A public row as the pages of news read it. */
export function toNewsItem(row: NewsRow): NewsItem {
  const { title, category, summary, body, image, contact, deadline } = readContent(newsFields, row.body);
  return {
    slug: row.slug,
    title,
    category,
    categoryLabel: newsCategoryLabel(category),
    summary,
    body,
    image,
    contact,
    deadline: momentFrom(deadline),
    publishedAt: row.publishedAt,
    updatedAt: row.updatedAt,
  };
}

function newsCategoryLabel(value: string): string {
  return NEWS_CATEGORIES.find((category) => category.value === value)?.label ?? "お知らせ";
}
