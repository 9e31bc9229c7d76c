import { DescriptionList } from "@/components/ui/description-list";
import { Section } from "@/components/ui/section";
import { sizeInWords } from "@/lib/attachments/file-size";
import type { SealedContent, SealedRow } from "@/lib/receipts/content";
import { routes } from "@/lib/routes";

type Paper = SealedContent["attachments"][number];

type JudgedRowsProps = { readonly rows: readonly SealedRow[]; readonly papers: readonly Paper[] };

/** The answers as they were sealed, section by section, with the papers that were sent with them. */
export function JudgedRows({ rows, papers }: JudgedRowsProps) {
  const sections = [...new Set(rows.map(({ section }) => section))];
  return sections.map((section) => (
    <Section key={section} title={section}>
      <DescriptionList
        items={rows
          .filter((row) => row.section === section)
          .map(({ field, label, value }) => ({ term: label, details: detailsOf(field, value, papers) }))}
      />
    </Section>
  ));
}

function detailsOf(field: string, value: string, papers: readonly Paper[]) {
  const own = papers.filter((paper) => paper.field === field);
  if (own.length > 0) {
    return own.map(({ id, fileName, size }) => (
      <a key={id} href={routes.attachment(id)} className="block w-fit">
        {fileName}（{sizeInWords(size)}）
      </a>
    ));
  }
  return value === "" ? <span className="text-solid-gray-600">未入力</span> : value;
}
