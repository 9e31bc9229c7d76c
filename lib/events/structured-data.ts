import { toJapanIso } from "@/lib/japan/dates";
import type { EventItem } from "./item";

type Addresses = { readonly page: string; readonly list: string; readonly home: string };

const MODES = {
  online: "https://schema.org/OnlineEventAttendanceMode",
  venue: "https://schema.org/OfflineEventAttendanceMode",
  both: "https://schema.org/MixedEventAttendanceMode",
} as const;

/** schema.org: the event and where its page stands. Only what the page itself shows. */
export function eventStructuredData(event: EventItem, addresses: Addresses) {
  const steps = [
    { name: "ホーム", item: addresses.home },
    { name: "イベント", item: addresses.list },
    { name: event.title, item: addresses.page },
  ];
  return {
    "@context": "https://schema.org",
    "@graph": [
      {
        "@type": "Event",
        "@id": `${addresses.page}#event`,
        url: addresses.page,
        name: event.title,
        description: event.summary,
        inLanguage: "ja",
        startDate: toJapanIso(event.startsAt),
        endDate: toJapanIso(event.endsAt),
        eventStatus: "https://schema.org/EventScheduled",
        eventAttendanceMode: MODES[event.format],
        location: locationsOf(event, addresses.page),
        organizer: { "@type": "Organization", name: event.organizer },
        ...(event.fee === "無料" ? { isAccessibleForFree: true } : {}),
      },
      {
        "@type": "BreadcrumbList",
        itemListElement: steps.map((step, index) => ({ "@type": "ListItem", position: index + 1, ...step })),
      },
    ],
  };
}

function locationsOf({ format, place, applyUrl }: EventItem, page: string) {
  return [
    ...(format === "online" ? [] : [{ "@type": "Place", name: place, address: place }]),
    ...(format === "venue" ? [] : [{ "@type": "VirtualLocation", url: applyUrl === "" ? page : applyUrl }]),
  ];
}
