import { DescriptionList } from "@/components/ui/description-list";
import type { Row } from "@/lib/awards/editions/rules/rows";

type WholeSettingsProps = { readonly rows: readonly Row[]; readonly isOpen: boolean };

/** Every value in words. */
export function WholeSettings({ rows, isOpen }: WholeSettingsProps) {
  return (
    <details open={isOpen}>
      <summary className="cursor-pointer py-2 font-700">すべての項目（{rows.length}件）</summary>
      <DescriptionList isDense items={rows.map(({ label, value }) => ({ term: label, details: value }))} />
    </details>
  );
}
