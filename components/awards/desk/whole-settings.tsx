import { DescriptionList } from "@/components/ui/description-list";
import { Disclosure } from "@/components/ui/disclosure";
import type { Row } from "@/lib/awards/editions/rules/rows";

type WholeSettingsProps = { readonly rows: readonly Row[]; readonly isOpen: boolean };

/** Every value in words. */
export function WholeSettings({ rows, isOpen }: WholeSettingsProps) {
  return (
    <Disclosure summary={`すべての項目（${rows.length}件）`} isOpen={isOpen}>
      <DescriptionList isDense items={rows.map(({ label, value }) => ({ term: label, details: value }))} />
    </Disclosure>
  );
}
