import { GuideView } from "@/components/content/guide-view";
import { pageMetadata } from "@/components/content/page-metadata";
import { WORKERS_GUIDE } from "@/lib/content/guides/workers";

export const metadata = pageMetadata(WORKERS_GUIDE);

export default function ForWorkersPage() {
  return <GuideView guide={WORKERS_GUIDE} />;
}
