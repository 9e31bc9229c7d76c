import ical from "ical-generator";
import { routes } from "@/lib/routes";
import type { EventItem } from "./item";

type About = { readonly siteName: string; readonly baseUrl: string };

const HOUR = 3_600;

/** Events as iCalendar, with times in UTC. The id is the content's, so that a renamed or moved event stays the same one. */
export function eventsCalendar(events: readonly EventItem[], { siteName, baseUrl }: About): string {
  const calendar = ical({
    name: `イベント - ${siteName}`,
    prodId: { company: "chitele", product: "portal", language: "JA" },
    url: `${baseUrl}${routes.eventsCalendar()}`,
    ttl: HOUR,
  });
  for (const event of events) {
    const url = `${baseUrl}${routes.event(event.slug)}`;
    calendar.createEvent({
      id: `${event.id}@chitele`,
      sequence: Math.floor(event.updatedAt.getTime() / 1000),
      stamp: event.updatedAt,
      created: event.publishedAt,
      lastModified: event.updatedAt,
      start: event.startsAt,
      end: event.endsAt,
      summary: event.title,
      description: [event.summary, `主催：${event.organizer}`, `参加費：${event.fee}`, url].join("\n"),
      location: [event.place, event.format === "venue" ? "" : "オンライン"].filter((part) => part !== "").join(" / "),
      url,
    });
  }
  return calendar.toString();
}
