import { GovForm } from "@/components/form/gov-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { type Column, DataTable } from "@/components/ui/data-table";
import { Section } from "@/components/ui/section";
import type { CellFault, Reading } from "@/lib/awards/scoring/offline/read";
import type { FormAction } from "@/lib/forms/form";

type Line = {
  readonly key: string;
  readonly entry: string;
  readonly heading: string;
  readonly before: string;
  readonly after: string;
};

const changeColumns: readonly Column<Line>[] = [
  { heading: "応募", isRowHeading: true, cell: ({ entry }) => entry },
  { heading: "項目", cell: ({ heading }) => heading },
  {
    heading: "いまの評価票",
    cell: ({ before }) => <span className="whitespace-pre-line">{before || "（なし）"}</span>,
  },
  { heading: "ファイル", cell: ({ after }) => <span className="whitespace-pre-line">{after}</span> },
];

const faultColumns: readonly Column<CellFault>[] = [
  { heading: "セル", isRowHeading: true, isShort: true, cell: ({ cell }) => cell },
  { heading: "直すこと", cell: ({ message }) => message },
];

type PreviewPartProps = { readonly action: FormAction; readonly uploaded: Reading & { readonly id: string } };

/** What a file would change, and what in it cannot be read. */
export function PreviewPart({ action, uploaded: { id, loaded, faults } }: PreviewPartProps) {
  const lines = loaded.flatMap(({ sheet, changes }) =>
    changes.map(
      (change): Line => ({ ...change, key: `${sheet.id}-${change.field}`, entry: `${sheet.number} ${sheet.title}` }),
    ),
  );
  return (
    <>
      {faults.length > 0 && (
        <Section title="読み取れないところ">
          <p>次のセルは読み込みません。ファイルを直して、もう一度送ることもできます。</p>
          <DataTable
            id="faults"
            caption={`${faults.length}か所`}
            columns={faultColumns}
            rows={faults}
            rowKey={({ cell }) => cell}
            whenEmpty=""
          />
        </Section>
      )}
      <Section title="変わるところ">
        <DataTable
          id="changes"
          caption={`${lines.length}か所`}
          columns={changeColumns}
          rows={lines}
          rowKey={({ key }) => key}
          whenEmpty="評価票と違うところはありません。"
        />
        {lines.length > 0 && (
          <GovForm action={action} idPrefix="load-">
            <HiddenField name="id" value={id} />
            <p>読み込んでも、提出はされません。評価票を確かめてから、1件ずつ提出してください。</p>
            <div>
              <SubmitButton>評価票に読み込む</SubmitButton>
            </div>
          </GovForm>
        )}
      </Section>
    </>
  );
}
