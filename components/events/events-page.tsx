import { ReadingPage } from "@/components/content/reading-page";
import { Section } from "@/components/content/section";
import type { EventItem } from "@/lib/events/item";
import type { JapanDay } from "@/lib/japan/dates";
import { routes } from "@/lib/routes";
import { EventList } from "./event-list";

export const EVENTS_TITLE = "イベント";
export const EVENTS_LEAD = "地方創生テレワークに関する説明会やセミナーのご案内です。";
export const EVENTS_PATH = { href: routes.events(), label: EVENTS_TITLE } as const;

type EventsPageProps = {
  readonly coming: readonly EventItem[];
  readonly past: readonly EventItem[];
  readonly today: JapanDay;
};

export function EventsPage({ coming, past, today }: EventsPageProps) {
  return (
    <ReadingPage title={EVENTS_TITLE} lead={EVENTS_LEAD}>
      <div className="max-w-text">
        <Section id="coming" heading="これから開かれるイベント">
          {coming.length > 0 ? (
            <EventList events={coming} today={today} />
          ) : (
            <p className="rounded-8 bg-solid-gray-50 p-6">現在ご案内できるイベントはありません。</p>
          )}
          <p className="text-dns-16N-130" data-print="hide">
            <a href={routes.eventsCalendar()}>イベントの予定表（iCalendar形式）</a>
            をカレンダーに登録すると、新しいイベントが自動で加わります。
          </p>
        </Section>
        {past.length > 0 && (
          <Section id="past" heading="終了したイベント">
            <EventList events={past} />
          </Section>
        )}
      </div>
    </ReadingPage>
  );
}
