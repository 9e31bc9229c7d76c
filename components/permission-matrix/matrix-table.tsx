import { type Column, DataTable } from "@/components/ui/data-table";
import type { Allowed, Matrix, MatrixRow } from "@/lib/permission-matrix/matrix";

type MatrixTableProps = { readonly matrix: Matrix };

/** What may be done, down; who may do it, across; in which status, in the cell. */
export function MatrixTable({ matrix: { key, title, relations, rows } }: MatrixTableProps) {
  const columns: readonly Column<MatrixRow>[] = [
    { heading: "できること", cell: (row) => <Ability {...row} />, isRowHeading: true },
    ...relations.map(({ label }, place) => ({
      heading: label,
      cell: ({ allowed }: MatrixRow) => <When allowed={allowed[place] ?? false} />,
    })),
  ];
  return (
    <div className="flex flex-col gap-6">
      <ul className="flex flex-col gap-1">
        {relations.map(({ label, holders }) => (
          <li key={label}>
            「{label}」：{holders.join("、")}
          </li>
        ))}
      </ul>
      <DataTable
        id={`matrix-${key}`}
        caption={`${title}の権限（${rows.length}件）`}
        columns={columns}
        rows={rows}
        rowKey={({ ability }) => ability}
        isDense
        whenEmpty="権限の定めはありません。"
      />
    </div>
  );
}

function Ability({ ability, note }: Pick<MatrixRow, "ability" | "note">) {
  return (
    <>
      {ability}
      {note && <span className="block text-solid-gray-700">{note}</span>}
    </>
  );
}

type WhenProps = { readonly allowed: Allowed };

function When({ allowed }: WhenProps) {
  if (typeof allowed === "boolean") return allowed ? "できる" : <span className="text-solid-gray-700">できない</span>;
  return `できる：${allowed.join("、")}`;
}
