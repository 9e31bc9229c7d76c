import { type JapanDay, toJapanDay } from "@/lib/japan/dates";
import { readContent } from "@/lib/publishing/answers";
import { EVENT_FORMATS, eventFields } from "@/lib/publishing/kinds/event";
import { momentFrom } from "@/lib/publishing/moment";

export type EventRow = {
  readonly contentId: string;
  readonly slug: string;
  readonly body: unknown;
  readonly publishedAt: Date;
  readonly updatedAt: Date;
};

export type EventItem = Readonly<
  Record<"id" | "slug" | "title" | "summary" | "body" | "image" | "contact", string> &
    Record<"place" | "organizer" | "fee" | "capacity" | "applyUrl" | "formatLabel", string>
> & {
  readonly format: EventFormat;
  readonly audiences: readonly string[];
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly deadline: Date | null;
  readonly publishedAt: Date;
  readonly updatedAt: Date;
};

type EventFormat = (typeof EVENT_FORMATS)[number]["value"];

/** A public row as the pages of events read it. */
export function toEventItem(row: EventRow): EventItem {
  const content = readContent(eventFields, row.body);
  const format = EVENT_FORMATS.find(({ value }) => value === content.format) ?? EVENT_FORMATS[0];
  return {
    ...content,
    id: row.contentId,
    slug: row.slug,
    format: format.value,
    formatLabel: format.label,
    startsAt: momentFrom(content.startsAt) ?? row.publishedAt,
    endsAt: momentFrom(content.endsAt) ?? row.publishedAt,
    deadline: momentFrom(content.deadline),
    publishedAt: row.publishedAt,
    updatedAt: row.updatedAt,
  };
}

/** Those still to come, the nearest first, and those past, the latest first. On its last day an event is not past. */
export function eventsAround(events: readonly EventItem[], today: JapanDay) {
  const isPast = ({ endsAt }: EventItem) => toJapanDay(endsAt) < today;
  return {
    coming: events.filter((event) => !isPast(event)).toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime()),
    past: events.filter(isPast).toSorted((a, b) => b.startsAt.getTime() - a.startsAt.getTime()),
  };
}
