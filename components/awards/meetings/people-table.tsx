import type { ReactNode } from "react";
import { type Column, DataTable } from "@/components/ui/data-table";
import type { PersonRow } from "@/lib/awards/meetings/view";

const WHERE = { inside: "室内", outside: "室外（利益相反）" } as const;

type PeopleTableProps = {
  readonly people: readonly PersonRow[];
  /** The form that records coming or going; null while none is recorded. */
  readonly attend: ((row: PersonRow) => ReactNode) | null;
};

export function PeopleTable({ people, attend }: PeopleTableProps) {
  const columns: readonly Column<PersonRow>[] = [
    { heading: "氏名", isRowHeading: true, isShort: true, cell: ({ name }) => name },
    { heading: "立場", isShort: true, cell: ({ seat }) => seat },
    { heading: "出席の見込み", isShort: true, cell: ({ isExpected }) => (isExpected ? "あり" : "なし") },
    { heading: "現在", isShort: true, cell: ({ where }) => (where === null ? "未着" : WHERE[where]) },
    ...(attend === null ? [] : [{ heading: "操作", isShort: true, cell: attend }]),
  ];
  return (
    <DataTable
      id="people"
      caption="出席者"
      columns={columns}
      rows={people}
      rowKey={({ id }) => id}
      whenEmpty="出席者は、招集すると決まります。"
    />
  );
}
