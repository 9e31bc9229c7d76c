import type { Metadata } from "next";
import { connection } from "next/server";
import { WorkloadTable } from "@/components/consultations/desk/workload-table";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { requireDuty } from "@/lib/auth/session";
import { listWorkload } from "@/lib/consultations/queries/workload";
import { routes } from "@/lib/routes";

export const instant = false;

export const metadata: Metadata = { title: pageTitle("相談の担当の状況", "事務局") };

type WorkloadPageProps = { readonly searchParams: Promise<{ readonly done?: string | string[] }> };

/** Who has how much: for handing on before somebody is overrun. */
export default async function WorkloadPage({ searchParams }: WorkloadPageProps) {
  await connection();
  const staff = await requireDuty("CONSULTATIONS");
  const { done } = await searchParams;
  return (
    <MainArea width="wide" before={<BackLink href={routes.adminConsultations()} label="相談の一覧に戻る" />}>
      {done === "saved" && (
        <NotificationBanner tone="success" title="担当できるテーマと件数の目安を変更しました。" isOutcome />
      )}
      <PageHeading lead="終わっていない相談の件数です。新しい相談の担当の案は、テーマと、目安に対する受け持ちから決まります。">
        相談の担当の状況
      </PageHeading>
      <WorkloadTable rows={await listWorkload(staff)} />
    </MainArea>
  );
}
