import { RadioField } from "@/components/form/radio-field";
import type { EntryToDeclare } from "@/lib/awards/jury/view";
import { answerLabels } from "@/lib/awards/wishes/labels";

const OPTIONS = Object.entries(answerLabels).map(([value, label]) => ({ value, label }));

export const wishName = (number: string) => `wishes.${number}`;

type WishFieldProps = { readonly entry: EntryToDeclare };

/** One entry, by what it is and from whom. */
export function WishField({ entry: { number, title, applicantName, category } }: WishFieldProps) {
  return (
    <RadioField
      name={wishName(number)}
      label={`${title}（${applicantName}）`}
      help={`${number}　${category}`}
      options={OPTIONS}
    />
  );
}
