import { HomeAudiences } from "@/components/content/home-audiences";
import { HomeFigures } from "@/components/content/home-figures";
import { HomeHero } from "@/components/content/home-hero";
import { HomeNews } from "@/components/content/home-news";
import { HomeTasks } from "@/components/content/home-tasks";
import { pageMetadata } from "@/components/content/page-metadata";
import { LatestDeclarations } from "@/components/declarations/public/latest-declarations";
import { JsonLd } from "@/components/layout/json-ld";
import { SITE_NAME } from "@/components/layout/site-name";
import { withFeeds } from "@/components/news/feed-links";
import { SearchBox } from "@/components/ui/search-box";
import { HOME_DESCRIPTION, HOME_LEAD, HOME_TITLE } from "@/lib/content/home";
import { siteStructuredData } from "@/lib/content/structured-data";
import { listPublishedDeclarations } from "@/lib/declarations/published";
import { baseUrl, isProduction } from "@/lib/env";
import { eventsAround, toEventItem } from "@/lib/events/item";
import { toNewsItem } from "@/lib/news/item";
import { getToday, listAllPublishedContent, listPublishedContent } from "@/lib/publishing/published";
import { routes } from "@/lib/routes";
import { getPublishedOffice } from "@/lib/settings/published";

const LATEST = 5;
const NEWS = 4;
const EVENTS = 3;

export const metadata = {
  ...withFeeds(pageMetadata({ title: SITE_NAME, description: HOME_DESCRIPTION, path: routes.home() })),
  title: { absolute: SITE_NAME },
};

export default async function HomePage() {
  const [{ items, total }, news, events, today, office] = await Promise.all([
    listPublishedDeclarations({}, 1),
    listPublishedContent({ kinds: ["NEWS"] }, 1, NEWS),
    listAllPublishedContent(["EVENT"]),
    getToday(),
    getPublishedOffice(),
  ]);
  const coming = eventsAround(events.map(toEventItem), today).coming.slice(0, EVENTS);
  const site = { name: SITE_NAME, description: HOME_DESCRIPTION, baseUrl: baseUrl(), office };
  return (
    <main id="main" tabIndex={-1}>
      <JsonLd data={siteStructuredData(site)} />
      <HomeHero title={HOME_TITLE} lead={HOME_LEAD}>
        <SearchBox action={routes.search()} label="サイトの中を探す" />
      </HomeHero>
      <div className="mx-auto flex max-w-page flex-col gap-16 px-4 py-12 desktop:px-8">
        <HomeTasks />
        <HomeNews news={news.items.map(toNewsItem)} events={coming} today={today} />
        <LatestDeclarations declarations={items.slice(0, LATEST)} total={total} isDemo={!isProduction()} />
      </div>
      <div className="bg-solid-gray-50">
        <div className="mx-auto max-w-page px-4 py-12 desktop:px-8">
          <HomeFigures />
        </div>
      </div>
      <div className="mx-auto max-w-page px-4 py-12 desktop:px-8">
        <HomeAudiences />
      </div>
    </main>
  );
}
