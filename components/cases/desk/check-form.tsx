import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SeenVersion } from "@/components/form/seen-version";
import { SubmitButton } from "@/components/form/submit-button";
import type { FormAction } from "@/lib/forms/form";
import { CheckLine } from "./check-line";
import type { CheckedLine, CheckItem } from "./checked-line";

type CheckFormProps = {
  readonly subject: { readonly id: string; readonly version: number };
  /** What is looked at, in its order. */
  readonly items: readonly CheckItem[];
  readonly checked: readonly CheckedLine[];
  readonly action: FormAction;
};

/** 形式確認 of the version that is under review: line by line, kept as far as it has come. */
export function CheckForm({ subject, items, checked, action }: CheckFormProps) {
  return (
    <GovForm action={action} idPrefix="checks">
      <HiddenField name="id" value={subject.id} />
      <SeenVersion version={subject.version} />
      <div className="flex flex-col">
        {items.map(({ key, label }) => (
          <CheckLine key={key} item={key} label={label} earlier={checked.find(({ item }) => item === key)} />
        ))}
      </div>
      <FormActions>
        <SubmitButton size="medium" look="outline">
          確認の結果を保存する
        </SubmitButton>
      </FormActions>
    </GovForm>
  );
}
