import { ReadingPage } from "@/components/content/reading-page";
import { CountsNav } from "@/components/ui/counts-nav";
import { PageNavigation } from "@/components/ui/page-navigation";
import type { JapanDay } from "@/lib/japan/dates";
import type { NewsItem } from "@/lib/news/item";
import { ALL_NEWS, type NewsListView } from "@/lib/news/lists";
import { NEWS_CATEGORIES } from "@/lib/publishing/kinds/news";
import { routes } from "@/lib/routes";
import { FeedNote } from "./feed-note";
import { NewsList } from "./news-list";

type NewsListPageProps = {
  readonly list: NewsListView;
  readonly items: readonly NewsItem[];
  readonly page: number;
  readonly pageCount: number;
  readonly counts: { readonly total: number; readonly categories: Readonly<Record<string, number>> };
  readonly today: JapanDay;
};

export const NEWS_PATH = { href: routes.news(), label: ALL_NEWS.title } as const;

export function NewsListPage({ list, items, page, pageCount, counts, today }: NewsListPageProps) {
  const { title, lead, category, href } = list;
  return (
    <ReadingPage title={title} lead={lead} path={category === undefined ? [] : [NEWS_PATH]}>
      <div className="flex max-w-text flex-col gap-8">
        <div className="print:hidden">
          <CountsNav label="お知らせの分類" counts={tabsOf(counts, category)} />
        </div>
        {items.length > 0 ? (
          <NewsList items={items} today={today} />
        ) : (
          <p className="rounded-8 bg-solid-gray-50 p-6">
            {category === undefined ? "お知らせは、まだありません。" : "この分類のお知らせは、まだありません。"}
          </p>
        )}
        <PageNavigation of={title} page={page} pageCount={pageCount} href={href} />
        <FeedNote />
      </div>
    </ReadingPage>
  );
}

function tabsOf({ total, categories }: NewsListPageProps["counts"], current: string | undefined) {
  return [
    { label: "すべて", count: total, href: routes.news(), isCurrent: current === undefined },
    ...NEWS_CATEGORIES.filter(({ value }) => (categories[value] ?? 0) > 0 || value === current).map(
      ({ value, label }) => ({
        label,
        count: categories[value] ?? 0,
        href: routes.newsInCategory(value),
        isCurrent: value === current,
      }),
    ),
  ];
}
