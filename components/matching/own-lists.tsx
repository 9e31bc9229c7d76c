import { type Column, DataTable } from "@/components/ui/data-table";
import { StatusBadge } from "@/components/ui/status-badge";
import { DayText, TimeText } from "@/components/ui/time-text";
import { requestStatusLabels, sideLabels } from "@/lib/matching/labels";
import type { OwnIntroduction, OwnRequest } from "@/lib/matching/view";
import { routes } from "@/lib/routes";
import { SideTag } from "./status-tag";

const introductionColumns: readonly Column<OwnIntroduction>[] = [
  {
    heading: "提案",
    isRowHeading: true,
    cell: ({ id, name }) => <a href={routes.mypageMatchingIntroduction(id)}>{name}</a>,
  },
  { heading: "立場", isShort: true, cell: ({ side }) => sideLabels[side] },
  { heading: "状況", isShort: true, cell: ({ status, side }) => <SideTag status={status} side={side} /> },
  { heading: "返事の期限", isShort: true, cell: ({ dueAt }) => (dueAt === null ? "" : <DayText day={dueAt} />) },
];

type OwnIntroductionsProps = { readonly introductions: readonly OwnIntroduction[] };

export function OwnIntroductions({ introductions }: OwnIntroductionsProps) {
  return (
    <DataTable
      id="introductions"
      caption={`紹介（${introductions.length}件）`}
      columns={introductionColumns}
      rows={introductions}
      rowKey={({ id }) => id}
      whenEmpty="紹介は、まだありません。合う相手が見つかると、ここに表示し、メールでもお知らせします。"
    />
  );
}

const requestColumns: readonly Column<OwnRequest>[] = [
  {
    heading: "登録日",
    isRowHeading: true,
    isShort: true,
    cell: ({ id, createdAt }) => (
      <a href={routes.mypageMatchingRequest(id)}>
        <TimeText at={createdAt} />
        の希望
      </a>
    ),
  },
  { heading: "希望", cell: ({ wishes }) => wishes.map(({ label, value }) => `${label}：${value}`).join("、") },
  {
    heading: "状況",
    isShort: true,
    cell: ({ status }) => (
      <StatusBadge tone={status === "OPEN" ? "info" : "neutral"}>{requestStatusLabels[status]}</StatusBadge>
    ),
  },
];

type OwnRequestsProps = { readonly requests: readonly OwnRequest[] };

export function OwnRequests({ requests }: OwnRequestsProps) {
  return (
    <DataTable
      id="requests"
      caption={`登録した希望（${requests.length}件）`}
      columns={requestColumns}
      rows={requests}
      rowKey={({ id }) => id}
      whenEmpty="登録した希望は、まだありません。"
    />
  );
}
