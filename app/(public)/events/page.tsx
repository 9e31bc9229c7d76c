import { pageMetadata } from "@/components/content/page-metadata";
import { EVENTS_LEAD, EVENTS_TITLE, EventsPage } from "@/components/events/events-page";
import { eventsAround, toEventItem } from "@/lib/events/item";
import { getToday, listAllPublishedContent } from "@/lib/publishing/published";
import { routes } from "@/lib/routes";

const PAST = 20;

export const metadata = pageMetadata({ title: EVENTS_TITLE, description: EVENTS_LEAD, path: routes.events() });

export default async function AllEventsPage() {
  const [all, today] = await Promise.all([listAllPublishedContent(["EVENT"]), getToday()]);
  const { coming, past } = eventsAround(all.map(toEventItem), today);
  return <EventsPage coming={coming} past={past.slice(0, PAST)} today={today} />;
}
