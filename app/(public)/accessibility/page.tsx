import { pageMetadata } from "@/components/content/page-metadata";
import { TextPageView } from "@/components/content/text-page";
import { ACCESSIBILITY_PAGE } from "@/lib/content/accessibility";
import { routes } from "@/lib/routes";

export const metadata = pageMetadata({ ...ACCESSIBILITY_PAGE, path: routes.accessibility() });

export default function AccessibilityPage() {
  return <TextPageView page={ACCESSIBILITY_PAGE} />;
}
