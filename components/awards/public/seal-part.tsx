import { Section } from "@/components/content/section";
import { type Column, DataTable } from "@/components/ui/data-table";
import { FileLink } from "@/components/ui/link";
import { TimeText } from "@/components/ui/time-text";
import type { PublicEdition, PublicRevision } from "@/lib/awards/editions/view";
import { routes } from "@/lib/routes";

function columnsOf(fiscalYear: number): readonly Column<PublicRevision>[] {
  return [
    {
      heading: "版",
      isRowHeading: true,
      isShort: true,
      cell: ({ ordinal }) => (
        <FileLink href={routes.awardSettings(fiscalYear, ordinal)} kind="JSON">
          第{ordinal}版
        </FileLink>
      ),
    },
    { heading: "公開", isShort: true, cell: ({ since }) => <TimeText at={new Date(since)} /> },
    { heading: "理由", cell: ({ reason }) => <span className="whitespace-pre-line">{reason}</span> },
    { heading: "SHA-256", cell: ({ sha256 }) => <code className="text-dns-14N-130 break-all">{sha256}</code> },
  ];
}

type SealPartProps = { readonly edition: PublicEdition };

/** That criteria and weights did not change in silence can be checked by anybody. */
export function SealPart({ edition: { fiscalYear, revisions } }: SealPartProps) {
  return (
    <Section id="seal" heading="設定の封印と変更の履歴">
      <p className="max-w-text">
        部門、基準、重み、進め方などの設定は、公開のときにハッシュ値（SHA-256）で封印します。変更には二人の職員の承認が必要で、変更した版と理由をすべて公開します。ファイルのハッシュ値を計算し、下の値と一致すれば、公開の後に書き換えられていないことを確かめられます。
      </p>
      <DataTable
        id="revisions"
        caption="公開した設定（新しい順）"
        columns={columnsOf(fiscalYear)}
        rows={revisions}
        rowKey={({ ordinal }) => String(ordinal)}
        isDense
        whenEmpty=""
      />
    </Section>
  );
}
