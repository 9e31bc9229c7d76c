import { Heading } from "@/components/ui/heading";
import type { ChangePreview } from "@/lib/declarations/change-preview";
import { fieldLabel } from "@/lib/declarations/fields";
import { routes } from "@/lib/routes";
import { ComparedField } from "./compared-field";

type ChangeReviewProps = { readonly preview: ChangePreview };

export function ChangeReview({ preview: { changed, errors } }: ChangeReviewProps) {
  const missing = Object.keys(errors).filter((field) => !changed.some((compared) => compared.field === field));
  return (
    <>
      {changed.length === 0 && <p>公開中の内容から変わった項目はありません。</p>}
      {changed.map((compared) => (
        <section
          key={compared.field}
          aria-labelledby={`changed-${compared.field}`}
          className="flex flex-col gap-4 border-t border-solid-gray-300 pt-6"
        >
          <Heading level={2} id={`changed-${compared.field}`}>
            {compared.label}
          </Heading>
          <ComparedField {...compared} fault={errors[compared.field]} change={routes.statusChange()} />
        </section>
      ))}
      {missing.map((field) => (
        <p key={field}>
          <a href={`${routes.statusChange()}#${field}`} className="text-error-1 visited:text-error-1">
            <span aria-hidden="true">＊</span>
            {fieldLabel(field)}：{errors[field]}
          </a>
        </p>
      ))}
    </>
  );
}
