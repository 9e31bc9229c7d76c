import { DeadlineBadge } from "@/components/content/deadline-badge";
import type { HeadingLevel } from "@/components/ui/heading";
import { Tag } from "@/components/ui/status-badge";
import { DayText } from "@/components/ui/time-text";
import type { JapanDay } from "@/lib/japan/dates";
import type { NewsItem } from "@/lib/news/item";
import { routes } from "@/lib/routes";

type NewsListProps = {
  readonly items: readonly NewsItem[];
  readonly today: JapanDay;
  readonly level?: HeadingLevel;
};

export function NewsList({ items, today, level = 2 }: NewsListProps) {
  const Title = `h${level}` as const;
  return (
    <ul className="border-t border-solid-gray-420">
      {items.map(({ slug, title, summary, categoryLabel, deadline, publishedAt }) => (
        <li key={slug} className="relative flex flex-col gap-2 border-b border-solid-gray-420 py-5 hover:bg-blue-50">
          <p className="flex flex-wrap items-center gap-x-4 gap-y-1 text-dns-16N-130 text-solid-gray-700">
            <DayText day={publishedAt} />
            <Tag>{categoryLabel}</Tag>
          </p>
          <Title className="text-std-18B-160">
            <a href={routes.newsItem(slug)} className="after:absolute after:inset-0">
              {title}
            </a>
          </Title>
          <p className="max-w-text">{summary}</p>
          {deadline && (
            <p className="text-dns-16N-130">
              <DeadlineBadge deadline={deadline} today={today} />
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
