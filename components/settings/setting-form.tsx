import { DateField } from "@/components/form/date-field";
import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { PageHeading } from "@/components/layout/page-heading";
import { InsetText } from "@/components/ui/inset-text";
import type { FormAction } from "@/lib/forms/form";
import { SeenEntry } from "./seen-entry";

type SettingFormProps = {
  readonly action: FormAction;
  readonly title: string;
  readonly setting: {
    readonly key: string;
    readonly label: string;
    readonly seen: string;
    readonly help: string | undefined;
    readonly isRequired: boolean;
    readonly isShort: boolean;
  };
  /** The value of today, in words and as it stands in the field. */
  readonly current: string;
  readonly typed: string;
  readonly validFrom: { readonly label: string; readonly day: string };
};

export function SettingForm({ action, title, setting, current, typed, validFrom }: SettingFormProps) {
  const { key, label, seen, help, isRequired, isShort } = setting;
  return (
    <GovForm action={action} title={title} heading={<PageHeading>{label}</PageHeading>}>
      <HiddenField name="key" value={key} />
      <SeenEntry seen={seen} />
      <InsetText>
        <p>今日の値：{current}</p>
      </InsetText>
      <TextField
        name="value"
        label="新しい値"
        help={help}
        defaultValue={typed}
        required={isRequired}
        width={isShort ? "short" : "long"}
        autoComplete="off"
      />
      <DateField
        name="validFrom"
        label={validFrom.label}
        help="今日以降の日付を入力します。同じ日の値がすでにあるときは、置き換えます。"
        defaultValue={validFrom.day}
        required
      />
      <FormActions>
        <SubmitButton>登録する</SubmitButton>
      </FormActions>
    </GovForm>
  );
}
