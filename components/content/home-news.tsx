import { EventList } from "@/components/events/event-list";
import { NewsList } from "@/components/news/news-list";
import type { EventItem } from "@/lib/events/item";
import type { JapanDay } from "@/lib/japan/dates";
import type { NewsItem } from "@/lib/news/item";
import { routes } from "@/lib/routes";

type HomeNewsProps = {
  readonly news: readonly NewsItem[];
  readonly events: readonly EventItem[];
  readonly today: JapanDay;
};

const HEADING = "text-std-24B-150 desktop:text-std-28B-150";

/** What is new, and what is coming. What there is nothing of is left out. */
export function HomeNews({ news, events, today }: HomeNewsProps) {
  if (news.length === 0 && events.length === 0) return null;
  return (
    <div className="grid gap-x-12 gap-y-16 desktop:grid-cols-2">
      {news.length > 0 && (
        <section aria-labelledby="news" className="flex flex-col gap-6">
          <h2 id="news" className={HEADING}>
            お知らせ
          </h2>
          <NewsList items={news} today={today} level={3} />
          <p>
            <a href={routes.news()}>すべてのお知らせを見る</a>
          </p>
        </section>
      )}
      {events.length > 0 && (
        <section aria-labelledby="events" className="flex flex-col gap-6">
          <h2 id="events" className={HEADING}>
            これからのイベント
          </h2>
          <EventList events={events} today={today} />
          <p>
            <a href={routes.events()}>すべてのイベントを見る</a>
          </p>
        </section>
      )}
    </div>
  );
}
