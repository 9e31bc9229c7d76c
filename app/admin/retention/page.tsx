import type { Metadata } from "next";
import { connection } from "next/server";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { ClassTable } from "@/components/retention/class-table";
import { DisposalTable } from "@/components/retention/disposal-table";
import { Section } from "@/components/ui/section";
import { requireDuty } from "@/lib/auth/session";
import { listDisposals } from "@/lib/retention/queries";
import { routes } from "@/lib/routes";

export const instant = false;

export const metadata: Metadata = { title: pageTitle("保存と消去", "事務局") };

export default async function RetentionPage() {
  await connection();
  const staff = await requireDuty("AUDIT");
  return (
    <MainArea width="wide">
      <PageHeading lead="保存期間の終わった個人データを、確認と承認のうえで消去します。決定の記録は残ります。">
        保存と消去
      </PageHeading>
      <Section title="消去の予定">
        <DisposalTable disposals={await listDisposals(staff)} />
      </Section>
      <Section title="保存期間">
        <ClassTable />
        <p>
          <a href={routes.adminPersonalDataFiles()} className="inline-flex min-h-11 items-center">
            個人情報ファイル簿を書き出す（CSV）
          </a>
        </p>
      </Section>
      <Section title="漏えい等が起きたとき">
        <p>
          <a href={routes.adminBreach()} className="inline-flex min-h-11 items-center">
            閲覧された個人データの対象者を調べる
          </a>
        </p>
      </Section>
    </MainArea>
  );
}
