import { StatusTag } from "@/components/matching/status-tag";
import { type Column, DataTable } from "@/components/ui/data-table";
import { StatusBadge } from "@/components/ui/status-badge";
import { DayText } from "@/components/ui/time-text";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { formatDateTime } from "@/lib/japan/dates";
import { directionLabels, requestStatusLabels } from "@/lib/matching/labels";
import { labelOf, OUTCOMES } from "@/lib/matching/options";
import type { IntroductionRow, RequestRow } from "@/lib/matching/view";
import { routes } from "@/lib/routes";

/** Tells two of the same name apart for whoever hears links out of their rows. */
function Since({ at, of }: { readonly at: Date; readonly of: string }) {
  return <VisuallyHidden>{`（${formatDateTime(at)}の${of}）`}</VisuallyHidden>;
}

const introductionColumns: readonly Column<IntroductionRow>[] = [
  {
    heading: "提案した相手",
    isRowHeading: true,
    cell: ({ id, counterpartName, createdAt }) => (
      <a href={routes.adminIntroduction(id)}>
        {counterpartName}
        <Since at={createdAt} of="紹介" />
      </a>
    ),
  },
  {
    heading: "希望した団体",
    cell: ({ request }) => (
      <a href={routes.adminMatchingRequest(request.id)}>
        {request.organizationName}
        <Since at={request.createdAt} of="希望" />
      </a>
    ),
  },
  { heading: "種類", isShort: true, cell: ({ direction }) => directionLabels[direction] },
  { heading: "状況", isShort: true, cell: ({ status }) => <StatusTag status={status} /> },
  { heading: "点数", align: "end", cell: ({ score }) => String(score) },
  { heading: "作成日", isShort: true, cell: ({ createdAt }) => <DayText day={createdAt} /> },
  { heading: "返事の期限", isShort: true, cell: ({ dueAt }) => (dueAt === null ? "" : <DayText day={dueAt} />) },
  {
    heading: "結果",
    isShort: true,
    cell: ({ outcome }) => (outcome === null ? "" : labelOf(OUTCOMES, outcome)),
  },
];

type IntroductionTableProps = { readonly rows: readonly IntroductionRow[]; readonly total: number };

export function IntroductionTable({ rows, total }: IntroductionTableProps) {
  return (
    <DataTable
      id="introductions"
      caption={`該当する紹介（${total.toLocaleString("ja-JP")}件）`}
      columns={introductionColumns}
      rows={rows}
      rowKey={({ id }) => id}
      isDense
      whenEmpty="該当する紹介はありません。マッチングの希望から、候補を選んで作ります。"
    />
  );
}

const requestColumns: readonly Column<RequestRow>[] = [
  {
    heading: "希望した団体",
    isRowHeading: true,
    cell: ({ id, organizationName, createdAt }) => (
      <a href={routes.adminMatchingRequest(id)}>
        {organizationName}
        <Since at={createdAt} of="希望" />
      </a>
    ),
  },
  { heading: "種類", isShort: true, cell: ({ direction }) => directionLabels[direction] },
  {
    heading: "状況",
    isShort: true,
    cell: ({ status }) => (
      <StatusBadge tone={status === "OPEN" ? "info" : "neutral"}>{requestStatusLabels[status]}</StatusBadge>
    ),
  },
  { heading: "登録日", isShort: true, cell: ({ createdAt }) => <DayText day={createdAt} /> },
  { heading: "紹介", align: "end", cell: ({ proposed }) => `${proposed}件` },
  { heading: "成立", align: "end", cell: ({ introduced }) => `${introduced}件` },
];

type RequestTableProps = { readonly rows: readonly RequestRow[]; readonly total: number };

export function RequestTable({ rows, total }: RequestTableProps) {
  return (
    <DataTable
      id="requests"
      caption={`該当する希望（${total.toLocaleString("ja-JP")}件）`}
      columns={requestColumns}
      rows={rows}
      rowKey={({ id }) => id}
      isDense
      whenEmpty="該当する希望はありません。条件を変えて、もう一度絞り込んでください。"
    />
  );
}
