import { Heading } from "@/components/ui/heading";
import type { ComparedItem } from "@/lib/corrections/compared";
import type { CorrectionPreview } from "@/lib/declarations/correction-preview";
import { routes } from "@/lib/routes";
import { ComparedField } from "./compared-field";

type CorrectionReviewProps = { readonly preview: CorrectionPreview };

/** Asked, changed, answered: one screen for each round. */
export function CorrectionReview({ preview: { items, alsoChanged, errors } }: CorrectionReviewProps) {
  return (
    <>
      {items.map((item) => (
        <ReviewedItem key={item.field} item={item} fault={errors[item.field]} />
      ))}
      {alsoChanged.length > 0 && (
        <section aria-labelledby="also-heading" className="flex flex-col gap-4">
          <Heading level={2} id="also-heading">
            あわせて変更した項目
          </Heading>
          {alsoChanged.map((compared) => (
            <div key={compared.field} className="flex flex-col gap-2">
              <p className="font-700">{compared.label}</p>
              <ComparedField {...compared} fault={errors[compared.field]} change={routes.statusCorrection()} />
            </div>
          ))}
        </section>
      )}
    </>
  );
}

type ReviewedItemProps = { readonly item: ComparedItem; readonly fault: string | undefined };

function ReviewedItem({ item, fault }: ReviewedItemProps) {
  const { field, label, reason, before, after, explanation } = item;
  return (
    <section aria-labelledby={`asked-${field}`} className="flex flex-col gap-4 border-t border-solid-gray-300 pt-6">
      <Heading level={2} id={`asked-${field}`}>
        {label}
      </Heading>
      <div>
        <p className="font-700">事務局からのお願い</p>
        <p className="whitespace-pre-line">{reason}</p>
      </div>
      {before === after && fault === undefined ? (
        <p>この項目は修正していません。</p>
      ) : (
        <ComparedField {...{ field, label, before, after, fault }} change={routes.statusCorrection()} />
      )}
      {explanation !== null && (
        <div>
          <p className="font-700">修正しない理由など</p>
          <p className="whitespace-pre-line">{explanation}</p>
        </div>
      )}
    </section>
  );
}
