import { GuideView } from "@/components/content/guide-view";
import { pageMetadata } from "@/components/content/page-metadata";
import { EASY_COMPANIES_GUIDE } from "@/lib/content/guides/easy-companies";
import { withoutReadings } from "@/lib/content/readings";

export const metadata = pageMetadata({ ...EASY_COMPANIES_GUIDE, title: withoutReadings(EASY_COMPANIES_GUIDE.title) });

export default function EasyForCompaniesPage() {
  return <GuideView guide={EASY_COMPANIES_GUIDE} version="easy" />;
}
