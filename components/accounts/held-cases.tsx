import { SelectField } from "@/components/form/select-field";
import { DataTable } from "@/components/ui/data-table";
import type { DeclarationStatus } from "@/lib/db/generated/enums";
import { statusLabels } from "@/lib/declarations/labels";

type HeldCase = { readonly number: string; readonly status: DeclarationStatus };

type HeldCasesProps = {
  readonly items: readonly HeldCase[];
  readonly total: number;
  readonly colleagues: readonly { readonly id: string; readonly name: string }[];
};

/** What somebody who leaves has in hand, and who takes it. */
export function HeldCases({ items, total, colleagues }: HeldCasesProps) {
  if (total === 0) return <p>引き継ぐ案件はありません。</p>;
  return (
    <>
      <DataTable
        id="held-cases"
        caption={`引き継ぐ案件（${total}件）`}
        columns={[
          { heading: "受付番号", cell: ({ number }) => number, isRowHeading: true, isShort: true },
          { heading: "状況", cell: ({ status }) => statusLabels[status] },
        ]}
        rows={items}
        rowKey={({ number }) => number}
        isDense
        whenEmpty="引き継ぐ案件はありません。"
      />
      {items.length < total && (
        <p>
          古い順に{items.length}件を表示しています。引き継ぐのは全{total}件です。
        </p>
      )}
      <SelectField
        name="successorId"
        label="引き継ぐ人"
        help="宣言審査担当の職員から選んでください。すべての案件がこの人の担当になります。"
        options={[
          { value: "", label: "選択してください" },
          ...colleagues.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        required
      />
    </>
  );
}
