import { type Column, DataTable } from "@/components/ui/data-table";

type Entry = {
  readonly heading: string;
  readonly name: string;
  readonly description: string;
  readonly example: string;
};

const COLUMNS: readonly Column<Entry>[] = [
  { heading: "CSVの見出し", cell: ({ heading }) => heading, isRowHeading: true },
  { heading: "JSONの名前", cell: ({ name }) => <code className="font-mono">{name}</code> },
  { heading: "説明", cell: ({ description }) => description },
  { heading: "例", cell: ({ example }) => example },
];

type DataDictionaryProps = { readonly caption: string; readonly columns: readonly Entry[] };

export function DataDictionary({ caption, columns }: DataDictionaryProps) {
  const entries = columns.map(({ heading, name, description, example }) => ({ heading, name, description, example }));
  return (
    <DataTable
      id="fields"
      caption={caption}
      columns={COLUMNS}
      rows={entries}
      rowKey={({ name }) => name}
      isDense
      whenEmpty=""
    />
  );
}
