import { GuideView } from "@/components/content/guide-view";
import { pageMetadata } from "@/components/content/page-metadata";
import { ENGLISH_COMPANIES_GUIDE } from "@/lib/content/guides/english-companies";

export const metadata = pageMetadata({ ...ENGLISH_COMPANIES_GUIDE, language: "en" });

export default function ForCompaniesInEnglishPage() {
  return <GuideView guide={ENGLISH_COMPANIES_GUIDE} version="en" />;
}
