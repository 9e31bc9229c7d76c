import { GuideView } from "@/components/content/guide-view";
import { pageMetadata } from "@/components/content/page-metadata";
import { COMPANIES_GUIDE } from "@/lib/content/guides/companies";

export const metadata = pageMetadata(COMPANIES_GUIDE);

export default function ForCompaniesPage() {
  return <GuideView guide={COMPANIES_GUIDE} />;
}
