import { GuideView } from "@/components/content/guide-view";
import { pageMetadata } from "@/components/content/page-metadata";
import { EASY_MUNICIPALITIES_GUIDE } from "@/lib/content/guides/easy-municipalities";
import { withoutReadings } from "@/lib/content/readings";

export const metadata = pageMetadata({
  ...EASY_MUNICIPALITIES_GUIDE,
  title: withoutReadings(EASY_MUNICIPALITIES_GUIDE.title),
});

export default function EasyForMunicipalitiesPage() {
  return <GuideView guide={EASY_MUNICIPALITIES_GUIDE} version="easy" />;
}
