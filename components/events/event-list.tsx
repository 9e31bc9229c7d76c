import { DeadlineBadge } from "@/components/content/deadline-badge";
import type { HeadingLevel } from "@/components/ui/heading";
import { Tag } from "@/components/ui/status-badge";
import type { EventItem } from "@/lib/events/item";
import type { JapanDay } from "@/lib/japan/dates";
import { audienceLabel } from "@/lib/publishing/kinds/audiences";
import { routes } from "@/lib/routes";
import { EventPeriod } from "./event-period";

type EventListProps = {
  readonly events: readonly EventItem[];
  /** Absent for past events, whose deadlines say nothing any more. */
  readonly today?: JapanDay;
  readonly level?: HeadingLevel;
};

export function EventList({ events, today, level = 3 }: EventListProps) {
  const Title = `h${level}` as const;
  return (
    <ul className="border-t border-solid-gray-420">
      {events.map((event) => (
        <li
          key={event.slug}
          className="relative flex flex-col gap-2 border-b border-solid-gray-420 py-5 hover:bg-blue-50"
        >
          <p className="text-dns-16B-130">
            <EventPeriod startsAt={event.startsAt} endsAt={event.endsAt} />
          </p>
          <Title className="text-std-18B-160">
            <a href={routes.event(event.slug)} className="after:absolute after:inset-0">
              {event.title}
            </a>
          </Title>
          <p className="max-w-text">{event.summary}</p>
          <p className="flex flex-wrap items-center gap-x-4 gap-y-1 text-dns-16N-130 text-solid-gray-700">
            <Tag>{event.formatLabel}</Tag>
            <span>対象：{event.audiences.map(audienceLabel).join("、")}</span>
            <span>参加費：{event.fee}</span>
          </p>
          {today && event.deadline && (
            <p className="text-dns-16N-130">
              <DeadlineBadge deadline={event.deadline} today={today} label="申込みの締切" />
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
