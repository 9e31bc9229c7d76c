import { type Column, DataTable } from "@/components/ui/data-table";
import { RECORD_CLASSES, recordClasses } from "@/lib/retention/classes";

type Row = (typeof recordClasses)[keyof typeof recordClasses];

const COLUMNS: readonly Column<Row>[] = [
  { heading: "記録", cell: ({ label }) => label, isRowHeading: true },
  { heading: "保存期間", cell: ({ years }) => `${years}年`, isShort: true },
  { heading: "起算", cell: ({ from }) => `${from}の年度の翌年度の4月1日` },
  { heading: "根拠", cell: ({ basis }) => basis },
  { heading: "消去するもの", cell: ({ erases }) => erases },
];

/** How long what is kept. */
export function ClassTable() {
  return (
    <DataTable
      id="classes"
      caption="個人データを含む記録の保存期間"
      columns={COLUMNS}
      rows={RECORD_CLASSES.map((key) => recordClasses[key])}
      rowKey={({ label }) => label}
      whenEmpty="登録されている記録はありません。"
    />
  );
}
