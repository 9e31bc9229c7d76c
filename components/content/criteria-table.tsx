import { type Column, DataTable } from "@/components/ui/data-table";
import { CRITERIA, type Criterion } from "@/lib/content/accessibility-criteria";

const BY_TEST = { whole: "確認している", part: "一部を確認している", none: "対象外" } as const;
const BY_PEOPLE = { whole: "試験で確認", part: "残りを確認する予定", none: "確認する予定" } as const;

const columns: readonly Column<Criterion>[] = [
  { heading: "細分箇条", cell: ({ number }) => number, isShort: true },
  { heading: "達成基準", cell: ({ name }) => name, isRowHeading: true },
  { heading: "等級", cell: ({ level }) => level, isShort: true },
  { heading: "自動の検査", cell: ({ byTest }) => BY_TEST[byTest] },
  { heading: "人による確認", cell: ({ byTest }) => BY_PEOPLE[byTest] },
];

export function CriteriaTable() {
  return (
    <DataTable
      id="criteria"
      caption="達成基準ごとの確認の状況（等級AとAAの38項目）"
      columns={columns}
      rows={CRITERIA}
      rowKey={({ number }) => number}
      whenEmpty=""
    />
  );
}
