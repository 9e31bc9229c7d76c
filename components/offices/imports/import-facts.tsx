import { type Description, DescriptionList } from "@/components/ui/description-list";
import { TimeText } from "@/components/ui/time-text";
import { importStatusLabels } from "@/lib/offices/imports/labels";
import type { ImportView } from "@/lib/offices/imports/view";

type ImportFactsProps = { readonly view: ImportView };

const ENCODINGS: Readonly<Record<string, string>> = {
  "utf-8": "CSV（UTF-8）",
  "utf-8-bom": "CSV（UTF-8、BOM付き）",
  cp932: "CSV（Shift_JIS）",
  "utf-16le": "CSV（UTF-16）",
  "utf-16be": "CSV（UTF-16）",
  xlsx: "Excel",
};

/** What is known of the file, and what became of it. */
export function ImportFacts({ view }: ImportFactsProps) {
  return (
    <div className="max-w-form">
      <DescriptionList items={[...ofFile(view), ...ofResult(view)]} />
    </div>
  );
}

function ofFile({ organizationName, status, uploadedAt, encoding, unknownHeaders, unusedHeaders }: ImportView) {
  const items: Description[] = [
    { term: "団体", details: organizationName },
    { term: "状況", details: importStatusLabels[status] },
    { term: "送った日時", details: <TimeText at={uploadedAt} /> },
  ];
  if (encoding !== null) items.push({ term: "形式", details: ENCODINGS[encoding] ?? encoding });
  if (unknownHeaders.length > 0)
    items.push({ term: "取り込まない列（不明な見出し）", details: unknownHeaders.join("、") });
  if (unusedHeaders.length > 0)
    items.push({ term: "取り込まない列（この登録にない項目）", details: unusedHeaders.join("、") });
  return items;
}

function ofResult({ appliedAt, undoneAt, undoReason, done }: ImportView) {
  const items: Description[] = [];
  if (appliedAt !== null) {
    items.push({ term: "取り込んだ日時", details: <TimeText at={appliedAt} /> });
    items.push({ term: "取り込んだ結果", details: `新しい登録${done.created}件、変更${done.changed}件` });
  }
  if (undoReason !== null) items.push({ term: "取り消した理由", details: undoReason });
  if (undoneAt !== null) {
    items.push({ term: "取り消した日時", details: <TimeText at={undoneAt} /> });
    items.push({ term: "取り消した結果", details: `${done.undone}件を取り消し、${done.left}件をそのまま残しました` });
  }
  return items;
}
