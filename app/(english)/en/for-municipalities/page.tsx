import { GuideView } from "@/components/content/guide-view";
import { pageMetadata } from "@/components/content/page-metadata";
import { ENGLISH_MUNICIPALITIES_GUIDE } from "@/lib/content/guides/english-municipalities";

export const metadata = pageMetadata({ ...ENGLISH_MUNICIPALITIES_GUIDE, language: "en" });

export default function ForMunicipalitiesInEnglishPage() {
  return <GuideView guide={ENGLISH_MUNICIPALITIES_GUIDE} version="en" />;
}
