import { pageMetadata } from "@/components/content/page-metadata";
import { TextPageView } from "@/components/content/text-page";
import { PRIVACY_PAGE } from "@/lib/content/privacy";
import { routes } from "@/lib/routes";

export const metadata = pageMetadata({ ...PRIVACY_PAGE, path: routes.privacy() });

export default function PrivacyPage() {
  return <TextPageView page={PRIVACY_PAGE} />;
}
