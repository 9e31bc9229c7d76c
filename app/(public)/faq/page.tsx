import { pageMetadata } from "@/components/content/page-metadata";
import { FaqOverview } from "@/components/faq/faq-overview";
import { groupedByTopic } from "@/lib/faq/grouped";
import { ALL_FAQ, FAQ_CONTENT } from "@/lib/faq/lists";
import { faqView } from "@/lib/faq/view";
import { listAllPublishedContent } from "@/lib/publishing/published";

export const metadata = pageMetadata({ title: ALL_FAQ.title, description: ALL_FAQ.lead, path: ALL_FAQ.href() });

export default async function FaqOverviewPage() {
  const items = await listAllPublishedContent(FAQ_CONTENT);
  return <FaqOverview groups={groupedByTopic(items.map(faqView))} />;
}
