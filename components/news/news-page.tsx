import { DeadlineBadge } from "@/components/content/deadline-badge";
import { Markdown } from "@/components/content/markdown";
import { ContentPicture } from "@/components/content/markdown-parts";
import { ReadingPage } from "@/components/content/reading-page";
import { Tag } from "@/components/ui/status-badge";
import { DayText } from "@/components/ui/time-text";
import { type JapanDay, toJapanDay } from "@/lib/japan/dates";
import type { NewsItem } from "@/lib/news/item";
import { NewsList } from "./news-list";
import { NEWS_PATH } from "./news-list-page";

type NewsPageProps = {
  readonly item: NewsItem;
  /** The newest of the others. */
  readonly others: readonly NewsItem[];
  readonly today: JapanDay;
};

export function NewsPage({ item, others, today }: NewsPageProps) {
  const { title, summary, body, image, deadline, contact } = item;
  return (
    <ReadingPage title={title} path={[NEWS_PATH]} over={<Dates item={item} />} lead={summary}>
      {deadline && (
        <p className="mb-6 max-w-text rounded-8 border border-solid-gray-420 p-4">
          <DeadlineBadge deadline={deadline} today={today} />
        </p>
      )}
      {image !== "" && <ContentPicture id={image} alt="" />}
      <Markdown text={body} />
      {contact !== "" && (
        <section aria-labelledby="contact" className="mt-10 max-w-text rounded-8 bg-solid-gray-50 p-6">
          <h2 id="contact" className="text-std-18B-160">
            問い合わせ先
          </h2>
          <p className="mt-2">{contact}</p>
        </section>
      )}
      {others.length > 0 && (
        <section aria-labelledby="other-news" className="mt-16 max-w-text" data-print="hide">
          <h2 id="other-news" className="mb-4 text-std-24B-150">
            ほかのお知らせ
          </h2>
          <NewsList items={others} today={today} level={3} />
        </section>
      )}
    </ReadingPage>
  );
}

type DatesProps = { readonly item: NewsItem };

function Dates({ item: { categoryLabel, publishedAt, updatedAt } }: DatesProps) {
  const isChanged = toJapanDay(publishedAt) !== toJapanDay(updatedAt);
  return (
    <p className="flex flex-wrap items-center gap-x-4 gap-y-1 text-dns-16N-130 text-solid-gray-700">
      <Tag>{categoryLabel}</Tag>
      <span>
        公開：
        <DayText day={publishedAt} />
      </span>
      {isChanged && (
        <span>
          更新：
          <DayText day={updatedAt} />
        </span>
      )}
    </p>
  );
}
