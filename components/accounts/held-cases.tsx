import { SelectField } from "@/components/form/select-field";
import { DataTable } from "@/components/ui/data-table";

type HeldCasesProps = {
  /** What they are: 宣言, 施設, 相談. */
  readonly what: string;
  /** The duty that whoever takes them needs. */
  readonly duty: string;
  /** Under which the one who takes them is sent. */
  readonly name: string;
  readonly items: readonly { readonly number: string; readonly status: string }[];
  readonly total: number;
  readonly colleagues: readonly { readonly id: string; readonly name: string }[];
};

/** What somebody who leaves has in hand of one kind, and who takes it. */
export function HeldCases({ what, duty, name, items, total, colleagues }: HeldCasesProps) {
  if (total === 0) return <p>引き継ぐ{what}はありません。</p>;
  return (
    <>
      <DataTable
        id={`held-${name}`}
        caption={`引き継ぐ${what}（${total}件）`}
        columns={[
          { heading: "受付番号", cell: ({ number }) => number, isRowHeading: true, isShort: true },
          { heading: "状況", cell: ({ status }) => status },
        ]}
        rows={items}
        rowKey={({ number }) => number}
        isDense
        whenEmpty={`引き継ぐ${what}はありません。`}
      />
      {items.length < total && (
        <p>
          古い順に{items.length}件を表示しています。引き継ぐのは全{total}件です。
        </p>
      )}
      <SelectField
        name={name}
        label={`${what}を引き継ぐ人`}
        help={`${duty}の職員から選んでください。すべての${what}がこの人の担当になります。`}
        options={colleagues.map(({ id, name: label }) => ({ value: id, label }))}
        required
      />
    </>
  );
}
