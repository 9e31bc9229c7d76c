import { GuideView } from "@/components/content/guide-view";
import { pageMetadata } from "@/components/content/page-metadata";
import { MUNICIPALITIES_GUIDE } from "@/lib/content/guides/municipalities";

export const metadata = pageMetadata(MUNICIPALITIES_GUIDE);

export default function ForMunicipalitiesPage() {
  return <GuideView guide={MUNICIPALITIES_GUIDE} />;
}
