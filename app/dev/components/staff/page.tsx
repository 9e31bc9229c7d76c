import type { Metadata } from "next";
import { connection } from "next/server";
import { Navigation } from "@/app/dev/components/gallery/navigation";
import { AdminShell } from "@/components/layout/admin-shell";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { Button } from "@/components/ui/button";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { Section } from "@/components/ui/section";
import { routes } from "@/lib/routes";

export const instant = false;

export const metadata: Metadata = { title: "事務局の画面の見本" };

const NAVIGATION = [
  { href: routes.devComponents(), label: "部品" },
  { href: `${routes.devComponents()}/staff`, label: "受付した宣言" },
  { href: routes.devMail(), label: "メール" },
];

export default async function StaffSpecimenPage() {
  await connection();
  return (
    <AdminShell
      navigation={NAVIGATION}
      name="事務局 見本"
      signOut={
        <Button look="outline" size="small">
          ログアウト
        </Button>
      }
    >
      <MainArea width="wide">
        <NotificationBanner tone="success" title="差し戻しました" isOutcome />
        <PageHeading>受け付けた宣言</PageHeading>
        <Section title="部品">
          <Navigation />
        </Section>
      </MainArea>
    </AdminShell>
  );
}
