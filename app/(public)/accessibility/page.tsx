import type { Metadata } from "next";
import { FixedPageView } from "@/components/content/fixed-page";
import { pageMetadata } from "@/components/content/page-metadata";
import { ACCESSIBILITY_PAGE } from "@/lib/content/accessibility";
import { getFixedPage } from "@/lib/publishing/published";
import { routes } from "@/lib/routes";

export async function generateMetadata(): Promise<Metadata> {
  const { title, summary } = (await getFixedPage("accessibility")) ?? {};
  const { title: ownTitle, description } = ACCESSIBILITY_PAGE;
  return pageMetadata({
    title: title ?? ownTitle,
    description: summary ?? description,
    path: routes.accessibility(),
  });
}

export default async function AccessibilityPage() {
  return <FixedPageView written={await getFixedPage("accessibility")} own={ACCESSIBILITY_PAGE} />;
}
