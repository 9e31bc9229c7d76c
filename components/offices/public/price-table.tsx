import { DataTable } from "@/components/ui/data-table";
import { type Answers, asText } from "@/lib/drafts/answers";
import { type Price, pricesOf } from "@/lib/offices/facts";

type PriceTableProps = { readonly answers: Answers };

export function PriceTable({ answers }: PriceTableProps) {
  const prices = pricesOf(answers);
  const note = asText(answers["priceNote"]);
  return (
    <div className="flex max-w-text flex-col gap-4">
      <DataTable
        id="prices"
        caption="料金（税込み）"
        columns={[
          { heading: "使い方", cell: ({ label }: Price) => label, isRowHeading: true },
          { heading: "料金", cell: ({ price }: Price) => price, align: "end" },
        ]}
        rows={prices}
        rowKey={({ label }) => label}
        whenEmpty="料金は登録されていません。"
      />
      {note !== "" && <p className="whitespace-pre-line">{note}</p>}
    </div>
  );
}
