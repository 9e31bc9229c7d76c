import { type Column, DataTable } from "@/components/ui/data-table";
import { FileLink } from "@/components/ui/link";
import { TimeText } from "@/components/ui/time-text";
import type { RevisionView } from "@/lib/awards/editions/view";
import { routes } from "@/lib/routes";

function columnsOf(fiscalYear: number): readonly Column<RevisionView>[] {
  return [
    {
      heading: "版",
      isRowHeading: true,
      isShort: true,
      cell: ({ ordinal }) =>
        ordinal !== null && (
          <FileLink href={routes.awardSettings(fiscalYear, ordinal)} kind="JSON">
            第{ordinal}版
          </FileLink>
        ),
    },
    {
      heading: "公開",
      isShort: true,
      cell: ({ decidedAt }) => (decidedAt === null ? "" : <TimeText at={decidedAt} />),
    },
    { heading: "依頼", isShort: true, cell: ({ proposer }) => proposer ?? "" },
    { heading: "承認", isShort: true, cell: ({ decider }) => decider ?? "" },
    { heading: "理由", cell: ({ reason }) => <span className="whitespace-pre-line">{reason}</span> },
    { heading: "SHA-256", cell: ({ sha256 }) => <code className="text-dns-14N-130 break-all">{sha256}</code> },
  ];
}

type HistoryTableProps = { readonly fiscalYear: number; readonly rows: readonly RevisionView[] };

export function HistoryTable({ fiscalYear, rows }: HistoryTableProps) {
  return (
    <DataTable
      id="history"
      caption="公開した設定（新しい順）"
      columns={columnsOf(fiscalYear)}
      rows={rows}
      rowKey={({ id }) => id}
      isDense
      whenEmpty="公開した設定はまだありません。"
    />
  );
}
