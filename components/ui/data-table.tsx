import type { ReactNode } from "react";
import { Icon } from "./icon";

export type Column<Row> = {
  readonly heading: string;
  readonly cell: (row: Row) => ReactNode;
  /** The cell that names the row. */
  readonly isRowHeading?: boolean;
  readonly align?: "end";
  /** Numbers and dates stay on one line; other cells keep a width that can be read. */
  readonly isShort?: boolean;
  /** Which way the rows are sorted by this column, with the address that turns it. */
  readonly sort?: { readonly direction: "ascending" | "descending" | "none"; readonly href: string };
};

type DataTableProps<Row> = {
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly isDense?: boolean;
  /** What is said instead of an empty table. */
  readonly whenEmpty: string;
};

/** What scrolls has to be reachable by the keyboard. */
const SCROLLABLE = { tabIndex: 0 } as const;

/** Scrolls sideways in a region of its own. */
export function DataTable<Row>({
  id,
  caption,
  columns,
  rows,
  rowKey,
  isDense = false,
  whenEmpty,
}: DataTableProps<Row>) {
  if (rows.length === 0) return <p>{whenEmpty}</p>;
  const look = isDense ? "data-table data-table-dense text-dns-14N-130" : "data-table text-std-16N-170";
  return (
    <section aria-labelledby={`${id}-caption`} {...SCROLLABLE} className="relative max-w-full overflow-x-auto">
      <table id={id} className={`w-full border-collapse text-start wrap-break-word ${look}`}>
        <caption id={`${id}-caption`} className="pb-2 text-start text-std-17B-170">
          {caption}
        </caption>
        <thead className="border-y border-solid-gray-600 bg-solid-gray-50">
          <tr>
            {columns.map((column) => (
              <HeadCell key={column.heading} column={column} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)} className="border-b border-solid-gray-420 hover:bg-blue-50">
              {columns.map((column) => (
                <BodyCell key={column.heading} column={column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

type HeadCellProps<Row> = { readonly column: Column<Row> };

function HeadCell<Row>({ column: { heading, sort, align } }: HeadCellProps<Row>) {
  const isSorted = sort !== undefined && sort.direction !== "none";
  return (
    <th
      scope="col"
      aria-sort={isSorted ? sort.direction : undefined}
      className={`whitespace-nowrap font-700 ${align === "end" ? "text-end" : ""}`}
    >
      {sort ? (
        <a href={sort.href}>
          {heading}
          {isSorted && (
            <Icon
              name="chevron"
              className={`ml-1 inline size-4 ${sort.direction === "ascending" ? "rotate-180" : ""}`}
            />
          )}
        </a>
      ) : (
        heading
      )}
    </th>
  );
}

type BodyCellProps<Row> = HeadCellProps<Row> & { readonly row: Row };

function BodyCell<Row>({ column, row }: BodyCellProps<Row>) {
  const width = column.isShort || column.align === "end" ? "whitespace-nowrap" : "min-w-40";
  const style = column.align === "end" ? `${width} text-end tabular-nums` : width;
  if (!column.isRowHeading) return <td className={style}>{column.cell(row)}</td>;
  return (
    <th scope="row" className={`font-400 ${style}`}>
      {column.cell(row)}
    </th>
  );
}
