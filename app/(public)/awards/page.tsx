import { EditionList } from "@/components/awards/public/edition-list";
import { AWARDS_LEAD, AWARDS_TITLE } from "@/components/awards/public/words";
import { pageMetadata } from "@/components/content/page-metadata";
import { ReadingPage } from "@/components/content/reading-page";
import { listPublishedEditions } from "@/lib/awards/editions/published";
import { listPublishedResults } from "@/lib/awards/results/published";
import { isProduction } from "@/lib/env";
import { routes } from "@/lib/routes";

export const metadata = pageMetadata({ title: AWARDS_TITLE, description: AWARDS_LEAD, path: routes.awards() });

export default async function AwardsPage() {
  return (
    <ReadingPage title={AWARDS_TITLE} lead={AWARDS_LEAD}>
      <EditionList
        editions={await listPublishedEditions()}
        released={(await listPublishedResults()).map(({ fiscalYear }) => fiscalYear)}
        isDemo={!isProduction()}
      />
    </ReadingPage>
  );
}
