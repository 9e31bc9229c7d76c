import { DescriptionList } from "@/components/ui/description-list";
import { Disclosure } from "@/components/ui/disclosure";
import type { SealedRow } from "@/lib/receipts/content";

type LockedAnswersProps = { readonly rows: readonly SealedRow[] };

/** What was sent and cannot be written on here, in the words it was sealed with. */
export function LockedAnswers({ rows }: LockedAnswersProps) {
  return (
    <div className="mt-12 max-w-form">
      <Disclosure summary="修正の対象でない項目（送信した内容）を見る">
        <DescriptionList
          isDense
          items={rows.map(({ label, value }) => ({ term: label, details: value === "" ? "未入力" : value }))}
        />
      </Disclosure>
    </div>
  );
}
