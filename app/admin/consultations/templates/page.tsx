import type { Metadata } from "next";
import { connection } from "next/server";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { ButtonLink } from "@/components/ui/button";
import { type Column, DataTable } from "@/components/ui/data-table";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { StatusBadge } from "@/components/ui/status-badge";
import { DayText } from "@/components/ui/time-text";
import { requireDuty } from "@/lib/auth/session";
import { labelOf, TOPICS } from "@/lib/consultations/options";
import { listTemplates, type ReplyTemplate } from "@/lib/consultations/queries/templates";
import { routes } from "@/lib/routes";

export const instant = false;

export const metadata: Metadata = { title: pageTitle("返信の定型文", "事務局") };

type TemplatesPageProps = { readonly searchParams: Promise<{ readonly done?: string | string[] }> };

const columns: readonly Column<ReplyTemplate>[] = [
  {
    heading: "名前",
    isRowHeading: true,
    cell: ({ id, title }) => <a href={routes.adminReplyTemplate(id)}>{title}</a>,
  },
  { heading: "テーマ", isShort: true, cell: ({ topic }) => (topic === null ? "すべて" : labelOf(TOPICS, topic)) },
  {
    heading: "状態",
    isShort: true,
    cell: ({ isActive }) => (
      <StatusBadge tone={isActive ? "success" : "neutral"}>{isActive ? "使用中" : "使っていない"}</StatusBadge>
    ),
  },
  { heading: "更新日", isShort: true, cell: ({ updatedAt }) => <DayText day={updatedAt} /> },
];

export default async function TemplatesPage({ searchParams }: TemplatesPageProps) {
  await connection();
  const staff = await requireDuty("CONSULTATIONS");
  const { done } = await searchParams;
  return (
    <MainArea width="wide" before={<BackLink href={routes.adminConsultations()} label="相談の一覧に戻る" />}>
      {done === "saved" && <NotificationBanner tone="success" title="定型文を保存しました。" isOutcome />}
      <div className="flex flex-wrap items-start justify-between gap-4">
        <PageHeading>返信の定型文</PageHeading>
        <ButtonLink href={routes.adminReplyTemplate("new")} look="outline" size="medium">
          定型文を追加する
        </ButtonLink>
      </div>
      <DataTable
        id="templates"
        caption="定型文の一覧"
        columns={columns}
        rows={await listTemplates(staff)}
        rowKey={({ id }) => id}
        whenEmpty="定型文はまだありません。よく送る返信を追加してください。"
      />
    </MainArea>
  );
}
