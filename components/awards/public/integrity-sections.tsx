import { Section } from "@/components/content/section";
import { type Column, DataTable } from "@/components/ui/data-table";
import type { Row } from "@/lib/awards/integrity/groups";
import type { IntegrityReport } from "@/lib/awards/integrity/report";

type IntegritySectionsProps = { readonly report: IntegrityReport };

/** Each part of the report as a table. */
export function IntegritySections({ report: { sections, fewest } }: IntegritySectionsProps) {
  const columns: readonly Column<Row>[] = [
    { heading: "項目", isRowHeading: true, cell: ({ label }) => label },
    { heading: "値", cell: ({ value }) => <Value value={value} fewest={fewest} /> },
  ];
  return sections.map(({ key, title, note, rows }) => (
    <Section key={key} id={key} heading={title}>
      <p className="max-w-text">{note}</p>
      <DataTable
        id={`table-${key}`}
        caption={`${title}：項目と値`}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.key}
        isDense
        whenEmpty="記録はありません。"
      />
    </Section>
  ));
}

type ValueProps = { readonly value: Row["value"]; readonly fewest: number };

function Value({ value, fewest }: ValueProps) {
  if (value === null) return `${fewest}に満たないため示しません`;
  return typeof value === "string" ? <span className="break-all">{value}</span> : value.toLocaleString("ja-JP");
}
