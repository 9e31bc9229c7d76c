import { type Column, DataTable } from "@/components/ui/data-table";
import type { Field } from "@/lib/open-data/dataset";

const COLUMNS: readonly Column<Field>[] = [
  { heading: "CSVの見出し", cell: ({ heading }) => heading, isRowHeading: true },
  { heading: "JSONの名前", cell: ({ name }) => <code className="font-mono">{name}</code> },
  { heading: "説明", cell: ({ description }) => description },
  { heading: "例", cell: ({ example }) => example },
];

type DataDictionaryProps = { readonly id: string; readonly caption: string; readonly fields: readonly Field[] };

export function DataDictionary({ id, caption, fields }: DataDictionaryProps) {
  return (
    <DataTable
      id={id}
      caption={caption}
      columns={COLUMNS}
      rows={fields}
      rowKey={({ name }) => name}
      isDense
      whenEmpty=""
    />
  );
}
