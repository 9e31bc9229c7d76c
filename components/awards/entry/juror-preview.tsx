import { DescriptionList } from "@/components/ui/description-list";
import { Disclosure } from "@/components/ui/disclosure";
import type { SealedRow } from "@/lib/receipts/content";

type JurorPreviewProps = { readonly rows: readonly SealedRow[] };

/** Exactly what jurors will read, in their order. */
export function JurorPreview({ rows }: JurorPreviewProps) {
  const shown = rows.filter(({ value }) => value !== "");
  return (
    <Disclosure summary="審査委員が読む内容を見る">
      <p>審査委員は、次の内容と添付した資料だけを読みます。</p>
      <DescriptionList items={shown.map(({ label, value }) => ({ term: label, details: value }))} />
    </Disclosure>
  );
}
