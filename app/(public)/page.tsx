import { HomeAudiences } from "@/components/content/home-audiences";
import { HomeFigures } from "@/components/content/home-figures";
import { HomeHero } from "@/components/content/home-hero";
import { HomeTasks } from "@/components/content/home-tasks";
import { pageMetadata } from "@/components/content/page-metadata";
import { LatestDeclarations } from "@/components/declarations/public/latest-declarations";
import { SITE_NAME } from "@/components/layout/site-name";
import { HOME_DESCRIPTION, HOME_LEAD, HOME_TITLE } from "@/lib/content/home";
import { listPublishedDeclarations } from "@/lib/declarations/published";
import { isProduction } from "@/lib/env";
import { routes } from "@/lib/routes";

const LATEST = 5;

export const metadata = {
  ...pageMetadata({ title: SITE_NAME, description: HOME_DESCRIPTION, path: routes.home() }),
  title: { absolute: SITE_NAME },
};

export default async function HomePage() {
  const { items, total } = await listPublishedDeclarations({}, 1);
  return (
    <main id="main" tabIndex={-1}>
      <HomeHero title={HOME_TITLE} lead={HOME_LEAD} />
      <div className="mx-auto flex max-w-page flex-col gap-16 px-4 py-12 desktop:px-8">
        <HomeTasks />
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
