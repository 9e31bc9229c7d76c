import type { Metadata } from "next";
import { connection } from "next/server";
import { ErrorPage } from "@/components/layout/error-page";
import { MainArea } from "@/components/layout/main-area";
import { PublicShell } from "@/components/layout/public-shell";
import { ButtonLink } from "@/components/ui/button";
import { routes } from "@/lib/routes";

export const instant = false;

export const metadata: Metadata = { title: "表示できないときの見本" };

export default async function ErrorSpecimenPage() {
  await connection();
  return (
    <PublicShell isDemo>
      <MainArea>
        <ErrorPage
          title="ただいま表示できません"
          reference="7f3a9c"
          actions={
            <ButtonLink href={routes.home()} look="outline">
              トップページへ
            </ButtonLink>
          }
        >
          <p>システムの不具合で、このページを表示できませんでした。時間をおいて、もう一度お試しください。</p>
          <p>入力の途中だった内容は、最後に「次へ進む」を押したところまで保存されています。</p>
        </ErrorPage>
      </MainArea>
    </PublicShell>
  );
}
