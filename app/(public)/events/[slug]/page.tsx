import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { EndedPage } from "@/components/content/ended-page";
import { pageMetadata } from "@/components/content/page-metadata";
import { EventPage } from "@/components/events/event-page";
import { EVENTS_PATH } from "@/components/events/events-page";
import { JsonLd } from "@/components/layout/json-ld";
import { baseUrl } from "@/lib/env";
import { toEventItem } from "@/lib/events/item";
import { eventStructuredData } from "@/lib/events/structured-data";
import { getPublishedContent, getToday, listSlugsToPrerender } from "@/lib/publishing/published";
import { routes } from "@/lib/routes";

type Props = { readonly params: Promise<{ readonly slug: string }> };

export async function generateStaticParams() {
  return (await listSlugsToPrerender(["EVENT"])).map((slug) => ({ slug }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, found } = await find(params);
  if (found.state === "ended") {
    const title = `掲載を終了したイベント（${found.title}）`;
    return pageMetadata({ title, description: title, path: routes.event(slug), isIndexed: false });
  }
  const { title, summary } = found.content;
  const picture = routes.sharePicture("events", slug);
  return pageMetadata({ title, description: summary, path: routes.event(slug), type: "article", picture });
}

export default async function OneEventPage({ params }: Props) {
  const { slug, found } = await find(params);
  if (found.state === "ended")
    return <EndedPage title={found.title} since={new Date(found.since)} list={EVENTS_PATH} />;
  const event = toEventItem(found.content);
  return (
    <>
      <JsonLd data={eventStructuredData(event, addressesOf(slug))} />
      <EventPage event={event} today={await getToday()} />
    </>
  );
}

/** An earlier address leads to the present one. */
async function find(params: Props["params"]) {
  const { slug } = await params;
  const found = (await getPublishedContent(["EVENT"], slug)) ?? notFound();
  if (found.state === "moved") permanentRedirect(routes.event(found.slug));
  return { slug, found };
}

function addressesOf(slug: string) {
  const base = baseUrl();
  return {
    home: `${base}${routes.home()}`,
    list: `${base}${routes.events()}`,
    page: `${base}${routes.event(slug)}`,
  };
}
