import { DescriptionList } from "@/components/ui/description-list";
import { Disclosure } from "@/components/ui/disclosure";
import { PLACEHOLDERS } from "@/lib/bulk-mail/placeholders";

/** Which words may stand in double braces. */
export function PlaceholderGuide() {
  return (
    <Disclosure summary="差し込み項目（件名と本文に使えます）">
      <p>半角の括弧を2つずつ使って入力します。1人に複数の手続きがあるときは、「、」でつないで入ります。</p>
      <DescriptionList
        isDense
        items={PLACEHOLDERS.map(({ name, about }) => ({ term: `{{${name}}}`, details: about }))}
      />
    </Disclosure>
  );
}
