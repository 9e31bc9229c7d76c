import { GuideView } from "@/components/content/guide-view";
import { pageMetadata } from "@/components/content/page-metadata";
import { ENGLISH_WORKERS_GUIDE } from "@/lib/content/guides/english-workers";

export const metadata = pageMetadata({ ...ENGLISH_WORKERS_GUIDE, language: "en" });

export default function ForWorkersInEnglishPage() {
  return <GuideView guide={ENGLISH_WORKERS_GUIDE} version="en" />;
}
