import { DescriptionList } from "@/components/ui/description-list";
import { Heading } from "@/components/ui/heading";
import type { SealedRow } from "@/lib/receipts/content";

type SealedRowsProps = { readonly rows: readonly SealedRow[] };

/** Every answer of a version, section by section, as it was sealed. */
export function SealedRows({ rows }: SealedRowsProps) {
  const sections = [...new Set(rows.map((row) => row.section))];
  return (
    <>
      {sections.map((section) => (
        <section key={section} aria-label={section} className="flex flex-col gap-3">
          <Heading level={2}>{section}</Heading>
          <DescriptionList
            items={rows
              .filter((row) => row.section === section)
              .map(({ label, isPublic, value }) => ({
                term: `${label}（${isPublic ? "公開" : "非公開"}）`,
                details: value === "" ? <span className="text-solid-gray-600">未入力</span> : value,
              }))}
          />
        </section>
      ))}
    </>
  );
}
