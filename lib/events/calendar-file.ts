import "server-only";
import { baseUrl } from "@/lib/env";
import { keepFile, makeFile, type OpenDataFile } from "@/lib/open-data/file";
import { getLastShownChange, getShown, listAllShown } from "@/lib/publishing/queries/public";
import { contentTags } from "@/lib/publishing/tags";
import { eventsCalendar } from "./calendar";
import { toEventItem } from "./item";

const EVENTS_MAX = 500;
const TYPE = "text/calendar; charset=utf-8";

/** All events, for a subscription. */
export async function getEventsCalendar(siteName: string): Promise<OpenDataFile> {
  const changedAt = await getLastShownChange(contentTags.kind("EVENT"));
  return keepFile("events.ics", changedAt?.toISOString() ?? "never", async () => {
    const events = (await listAllShown(["EVENT"], EVENTS_MAX)).map(toEventItem);
    const text = eventsCalendar(events, { siteName, baseUrl: baseUrl() });
    return makeFile(Buffer.from(text), { changedAt, headers: { "content-type": TYPE } });
  });
}

/** One event, to be put into a calendar; null where none is shown. */
export async function getEventFile(slug: string, siteName: string): Promise<OpenDataFile | null> {
  const found = await getShown(["EVENT"], slug);
  if (found?.state !== "shown") return null;
  const text = eventsCalendar([toEventItem(found.content)], { siteName, baseUrl: baseUrl() });
  const headers = { "content-type": TYPE, "content-disposition": `attachment; filename="${slug}.ics"` };
  return makeFile(Buffer.from(text), { changedAt: found.content.updatedAt, headers });
}
