import { SelectField } from "@/components/form/select-field";
import { STRENGTHS, strengthLabels, type WishKey, wishLabels } from "@/lib/matching/engine/wishes";

type StrengthFieldProps = { readonly of: WishKey };

const OPTIONS = STRENGTHS.map((value) => ({ value, label: strengthLabels[value] }));

/** Counts only where the wish beside it is filled in. */
export function StrengthField({ of }: StrengthFieldProps) {
  return (
    <SelectField
      name={`${of}Strength`}
      label={`${wishLabels[of]}の重視の度合い`}
      help="必須にすると、合わない候補を除きます。選ばないときは「重視する」として扱います。"
      options={OPTIONS}
    />
  );
}
