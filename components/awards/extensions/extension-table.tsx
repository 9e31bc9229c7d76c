import { type Column, DataTable } from "@/components/ui/data-table";
import { StatusBadge } from "@/components/ui/status-badge";
import { TimeText } from "@/components/ui/time-text";
import type { Tone } from "@/components/ui/tone";
import { closingInWords } from "@/lib/awards/deadlines/words";
import { extensionStatusLabels } from "@/lib/awards/extensions/labels";
import type { AwardExtensionStatus } from "@/lib/db/generated/enums";
import { routes } from "@/lib/routes";

export type ExtensionRow = {
  readonly id: string;
  readonly fiscalYear: number;
  readonly organizationName: string;
  readonly categoryName: string;
  readonly status: AwardExtensionStatus;
  readonly until: Date;
  readonly requester: string;
  readonly requestedAt: Date;
  readonly decider: string | null;
};

const TONES = { ASKED: "warning", APPROVED: "success", REFUSED: "neutral" } as const satisfies Record<
  AwardExtensionStatus,
  Tone
>;

type ExtensionTagProps = { readonly status: AwardExtensionStatus };

export function ExtensionTag({ status }: ExtensionTagProps) {
  return <StatusBadge tone={TONES[status]}>{extensionStatusLabels[status]}</StatusBadge>;
}

const columns: readonly Column<ExtensionRow>[] = [
  {
    heading: "団体",
    isRowHeading: true,
    cell: ({ id, fiscalYear, organizationName, categoryName }) => (
      <a href={routes.adminExtension(fiscalYear, id)}>
        {organizationName}　{categoryName}
      </a>
    ),
  },
  { heading: "延長後の期限", isShort: true, cell: ({ until }) => closingInWords(until) },
  { heading: "状態", isShort: true, cell: ({ status }) => <ExtensionTag status={status} /> },
  {
    heading: "依頼",
    isShort: true,
    cell: ({ requester, requestedAt }) => (
      <>
        {requester}
        <p>
          <TimeText at={requestedAt} />
        </p>
      </>
    ),
  },
  { heading: "決定", isShort: true, cell: ({ decider }) => decider ?? "—" },
];

type ExtensionTableProps = { readonly rows: readonly ExtensionRow[] };

export function ExtensionTable({ rows }: ExtensionTableProps) {
  return (
    <DataTable
      id="extensions"
      caption={`期限の延長（${rows.length}件）`}
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      whenEmpty="期限の延長は、まだ依頼されていません。"
    />
  );
}
