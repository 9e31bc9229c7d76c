import { type Column, DataTable } from "@/components/ui/data-table";
import { ADDED_CRITERIA, type Criterion, JIS_CRITERIA } from "@/lib/content/accessibility-criteria";
import { ACCESSIBILITY_DATA } from "@/lib/content/accessibility-data";
import type { CriterionResult } from "@/lib/content/accessibility-schema";
import { VERDICTS, verdictOf, wordsOfMachine } from "@/lib/content/accessibility-verdict";

type Row = Criterion & { readonly result: CriterionResult };

const results = new Map(ACCESSIBILITY_DATA.criteria.map((result) => [result.number, result]));
const rowsOf = (criteria: readonly Criterion[]): readonly Row[] =>
  criteria.flatMap((criterion) => {
    const result = results.get(criterion.number);
    return result === undefined ? [] : [{ ...criterion, result }];
  });

const columns: readonly Column<Row>[] = [
  { heading: "番号", cell: ({ number }) => number, isShort: true },
  { heading: "達成基準", cell: ({ name }) => name, isRowHeading: true },
  { heading: "等級", cell: ({ level }) => level, isShort: true },
  { heading: "自動の検査", cell: ({ result }) => wordsOfMachine(result, ACCESSIBILITY_DATA.checks) },
  { heading: "結果", cell: ({ result }) => VERDICTS[verdictOf(result)] },
];

export function CriteriaTables() {
  return (
    <>
      <DataTable
        id="criteria"
        caption="JIS X 8341-3:2016の達成基準チェックリスト（等級AとAAの38項目）"
        columns={columns}
        rows={rowsOf(JIS_CRITERIA)}
        rowKey={({ number }) => number}
        whenEmpty=""
      />
      <DataTable
        id="criteria-added"
        caption="WCAG 2.1と2.2で加わった達成基準（等級AとAAの18項目）"
        columns={columns}
        rows={rowsOf(ADDED_CRITERIA)}
        rowKey={({ number }) => number}
        whenEmpty=""
      />
    </>
  );
}
