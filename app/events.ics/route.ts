import { SITE_NAME } from "@/components/layout/site-name";
import { getEventsCalendar } from "@/lib/events/calendar-file";
import { respondWithFile } from "@/lib/open-data/respond";

export async function GET(request: Request): Promise<Response> {
  return respondWithFile(request, await getEventsCalendar(SITE_NAME));
}
