import { DescriptionList } from "@/components/ui/description-list";
import { Section } from "@/components/ui/section";
import type { SealedRow } from "@/lib/receipts/content";

type JudgedRowsProps = { readonly rows: readonly SealedRow[] };

/** The answers as they were sealed, section by section. */
export function JudgedRows({ rows }: JudgedRowsProps) {
  const sections = [...new Set(rows.map(({ section }) => section))];
  return sections.map((section) => (
    <Section key={section} title={section}>
      <DescriptionList
        items={rows
          .filter((row) => row.section === section)
          .map(({ label, value }) => ({
            term: label,
            details: value === "" ? <span className="text-solid-gray-600">未入力</span> : value,
          }))}
      />
    </Section>
  ));
}
