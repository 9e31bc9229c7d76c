import { DeadlineBadge } from "@/components/content/deadline-badge";
import { Markdown } from "@/components/content/markdown";
import { ContentPicture } from "@/components/content/markdown-parts";
import { ReadingPage } from "@/components/content/reading-page";
import { ButtonLink } from "@/components/ui/button";
import { type Description, DescriptionList } from "@/components/ui/description-list";
import { ExternalLink } from "@/components/ui/link";
import { Tag } from "@/components/ui/status-badge";
import type { EventItem } from "@/lib/events/item";
import { type JapanDay, toJapanDay } from "@/lib/japan/dates";
import { deadlineOn } from "@/lib/publishing/days-left";
import { audienceLabel } from "@/lib/publishing/kinds/audiences";
import { routes } from "@/lib/routes";
import { EventPeriod } from "./event-period";
import { EVENTS_PATH } from "./events-page";

type EventPageProps = { readonly event: EventItem; readonly today: JapanDay };

export function EventPage({ event, today }: EventPageProps) {
  const isPast = toJapanDay(event.endsAt) < today;
  return (
    <ReadingPage
      title={event.title}
      path={[EVENTS_PATH]}
      over={
        <p className="flex flex-wrap gap-2">
          <Tag>{event.formatLabel}</Tag>
          {isPast && <Tag>終了しました</Tag>}
        </p>
      }
      lead={event.summary}
      updatedOn={event.updatedAt}
    >
      <div className="max-w-text">
        {event.image !== "" && <ContentPicture id={event.image} alt="" />}
        <section aria-labelledby="outline" className="border-t border-solid-gray-420">
          <h2 id="outline" className="sr-only">
            開催の概要
          </h2>
          <DescriptionList items={factsOf(event, isPast ? null : today)} />
        </section>
        {!isPast && <Ways event={event} today={today} />}
        <Markdown text={event.body} />
      </div>
    </ReadingPage>
  );
}

function factsOf(event: EventItem, today: JapanDay | null): readonly Description[] {
  const { startsAt, endsAt, place, capacity, deadline } = event;
  return [
    { term: "日時", details: <EventPeriod startsAt={startsAt} endsAt={endsAt} /> },
    { term: "開催方法", details: event.formatLabel },
    ...(place === "" ? [] : [{ term: "会場", details: place }]),
    { term: "対象", details: event.audiences.map(audienceLabel).join("、") },
    { term: "参加費", details: event.fee },
    ...(capacity === "" ? [] : [{ term: "定員", details: capacity }]),
    ...(deadline === null || today === null
      ? []
      : [{ term: "申込みの締切", details: <DeadlineBadge deadline={deadline} today={today} /> }]),
    { term: "主催", details: event.organizer },
    { term: "問い合わせ先", details: event.contact },
  ];
}

/** What one can do with an event that is still to come. */
function Ways({ event: { slug, applyUrl, deadline }, today }: EventPageProps) {
  const isClosed = deadline !== null && deadlineOn(deadline, today).isOver;
  return (
    <div className="mt-6 flex flex-col items-start gap-4" data-print="hide">
      {applyUrl !== "" && !isClosed && (
        <p>
          申込み：<ExternalLink href={applyUrl}>主催者の申込みページ</ExternalLink>
        </p>
      )}
      {isClosed && <p>申込みの受付は終了しました。</p>}
      <ButtonLink href={routes.eventCalendar(slug)} look="outline" size="medium">
        カレンダーに登録する
      </ButtonLink>
      <p className="text-dns-16N-130 text-solid-gray-700">iCalendar形式のファイル（.ics）をダウンロードします。</p>
    </div>
  );
}
