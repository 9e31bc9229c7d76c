import { DescriptionList } from "@/components/ui/description-list";
import type { SealedRow } from "@/lib/receipts/content";

type EntryRowsProps = { readonly rows: readonly SealedRow[] };

export function EntryRows({ rows }: EntryRowsProps) {
  const sections = [...new Set(rows.map(({ section }) => section))];
  return sections.map((section) => (
    <section key={section}>
      <h2 className="mb-1 border-b border-solid-gray-600 pb-2 text-std-18B-160">{section}</h2>
      <DescriptionList
        isDense
        items={rows
          .filter((row) => row.section === section)
          .map(({ label, value }) => ({ term: label, details: value || "（未入力）" }))}
      />
    </section>
  ));
}
