import type { Metadata } from "next";
import { AccessibilityTests } from "@/components/content/accessibility-tests";
import { pageMetadata } from "@/components/content/page-metadata";
import { ReadingPage } from "@/components/content/reading-page";
import { ACCESSIBILITY_DATA } from "@/lib/content/accessibility-data";
import { routes } from "@/lib/routes";

const TITLE = "試験したページと検査の一覧";
const LEAD = "アクセシビリティを確認したページの種類と、自動の検査、人による確認の方法です。";

export const metadata: Metadata = pageMetadata({ title: TITLE, description: LEAD, path: routes.accessibilityTests() });

const PATH = [
  { href: routes.accessibility(), label: "ウェブアクセシビリティ方針" },
  { href: routes.accessibilityResults(), label: "ウェブアクセシビリティの確認結果" },
];

export default function AccessibilityTestsPage() {
  return (
    <ReadingPage title={TITLE} lead={LEAD} path={PATH} updatedOn={ACCESSIBILITY_DATA.to}>
      <AccessibilityTests />
    </ReadingPage>
  );
}
