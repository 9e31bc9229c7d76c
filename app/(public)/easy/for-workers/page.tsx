import { GuideView } from "@/components/content/guide-view";
import { pageMetadata } from "@/components/content/page-metadata";
import { EASY_WORKERS_GUIDE } from "@/lib/content/guides/easy-workers";
import { withoutReadings } from "@/lib/content/readings";

export const metadata = pageMetadata({ ...EASY_WORKERS_GUIDE, title: withoutReadings(EASY_WORKERS_GUIDE.title) });

export default function EasyForWorkersPage() {
  return <GuideView guide={EASY_WORKERS_GUIDE} version="easy" />;
}
