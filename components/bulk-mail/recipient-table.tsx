import { type Column, DataTable } from "@/components/ui/data-table";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { exclusionLabel } from "@/lib/bulk-mail/exclusions";
import type { RecipientRow } from "@/lib/bulk-mail/view";
import { routes } from "@/lib/routes";

type RecipientTableProps = {
  readonly letterId: string;
  readonly caption: string;
  readonly rows: readonly RecipientRow[];
  readonly whenEmpty: string;
};

export function RecipientTable({ letterId, caption, rows, whenEmpty }: RecipientTableProps) {
  const columns: readonly Column<RecipientRow>[] = [
    {
      heading: "宛先",
      isRowHeading: true,
      cell: ({ email, contactName }) => (
        <span className="flex flex-col wrap-anywhere">
          <span>{contactName}</span>
          <span>{email ?? "（記録が消去されました）"}</span>
        </span>
      ),
    },
    { heading: "手続き", cell: (row) => <CaseNames row={row} /> },
    { heading: "備考", cell: (row) => <Remarks row={row} /> },
    {
      heading: "文面",
      isShort: true,
      cell: ({ id, contactName }) => (
        <a href={routes.adminLetterRecipient(letterId, id)} className="relative">
          文面を見る、除く<VisuallyHidden>：{contactName}</VisuallyHidden>
        </a>
      ),
    },
  ];
  return (
    <DataTable
      id="recipients"
      caption={caption}
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      isDense
      whenEmpty={whenEmpty}
    />
  );
}

type RowProps = { readonly row: RecipientRow };

function CaseNames({ row: { cases } }: RowProps) {
  return (
    <ul>
      {cases.map(({ number, organizationName }) => (
        <li key={number}>
          {number}　{organizationName}
        </li>
      ))}
    </ul>
  );
}

function Remarks({ row: { exclusion, reason, unresolved } }: RowProps) {
  return (
    <>
      {exclusion !== null && <p>{exclusionLabel(exclusion)}</p>}
      {reason !== null && <p>理由：{reason}</p>}
      {exclusion === null && unresolved.length > 0 && (
        <p className="font-700 text-error-1">差し込み項目（{unresolved.join("、")}）を埋められません</p>
      )}
    </>
  );
}
