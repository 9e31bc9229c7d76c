import type { Metadata } from "next";
import { connection } from "next/server";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { PublicShell } from "@/components/layout/public-shell";
import { ButtonLink } from "@/components/ui/button";
import { Heading } from "@/components/ui/heading";
import { ResourceList } from "@/components/ui/resource-list";
import { Section } from "@/components/ui/section";
import { TextBlock } from "@/components/ui/text-block";
import { routes } from "@/lib/routes";

export const instant = false;

export const metadata: Metadata = { title: "読むページの見本" };

export default async function ReadingSpecimenPage() {
  await connection();
  return (
    <PublicShell isDemo>
      <MainArea before={<Breadcrumbs current="読むページの見本" />}>
        <PageHeading lead="地方創生テレワークに取り組む企業や団体が、その取組を自ら宣言し、公開する仕組みです。">
          地方創生テレワーク推進運動の自己宣言
        </PageHeading>
        <TextBlock>
          <p>
            地方創生テレワークとは、地方におけるサテライトオフィスでの勤務など、地方創生につながるテレワークのことです。都市部の仕事をそのまま続けながら地方に移り住む「転職なき移住」を実現します。
          </p>
          <Heading level={2}>宣言の進め方</Heading>
          <ul>
            <li>団体の情報と取組の内容を入力します。</li>
            <li>事務局が確認し、公開します。</li>
          </ul>
          <p>
            <ButtonLink href={routes.applyStart()}>自己宣言をはじめる</ButtonLink>
          </p>
        </TextBlock>
        <Section title="新しく公開された宣言">
          <ResourceList
            resources={[
              {
                href: "#1",
                title: "見本株式会社",
                summary: "本社の機能の一部を地方に移しました。",
                facts: ["東京都", "情報通信業", "2026年9月27日"],
              },
              {
                href: "#2",
                title: "一般社団法人見本",
                summary: "社員の移住を支援しています。",
                facts: ["北海道", "サービス業", "2026年9月20日"],
              },
            ]}
          />
        </Section>
      </MainArea>
    </PublicShell>
  );
}
