import type { Metadata } from "next";
import { CriteriaTables } from "@/components/content/criteria-table";
import { FixedPageView } from "@/components/content/fixed-page";
import { pageMetadata } from "@/components/content/page-metadata";
import { ACCESSIBILITY_RESULTS_PAGE } from "@/lib/content/accessibility-results";
import { getFixedPage } from "@/lib/publishing/published";
import { routes } from "@/lib/routes";

export async function generateMetadata(): Promise<Metadata> {
  const { title, summary } = (await getFixedPage("accessibility--results")) ?? {};
  const { title: ownTitle, description } = ACCESSIBILITY_RESULTS_PAGE;
  return pageMetadata({
    title: title ?? ownTitle,
    description: summary ?? description,
    path: routes.accessibilityResults(),
  });
}

export default async function AccessibilityResultsPage() {
  return (
    <FixedPageView written={await getFixedPage("accessibility--results")} own={ACCESSIBILITY_RESULTS_PAGE}>
      <div className="mt-16 flex flex-col gap-16">
        <CriteriaTables />
      </div>
    </FixedPageView>
  );
}
