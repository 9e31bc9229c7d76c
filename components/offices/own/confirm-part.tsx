import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { Heading } from "@/components/ui/heading";
import { DayText } from "@/components/ui/time-text";
import type { FormAction } from "@/lib/forms/form";

type ConfirmPartProps = {
  readonly number: string;
  readonly version: number;
  readonly confirmedOn: Date | null;
  readonly action: FormAction;
};

/** 情報の確認: one click once a year. */
export function ConfirmPart({ number, version, confirmedOn, action }: ConfirmPartProps) {
  return (
    <section aria-labelledby="confirm-heading" className="flex max-w-form flex-col gap-4">
      <Heading level={2} id="confirm-heading">
        情報の確認
      </Heading>
      <p>
        {confirmedOn !== null && (
          <>
            最後に確認した日は
            <DayText day={confirmedOn} />
            です。
          </>
        )}
        公開中の内容が今も正しければ、次のボタンを押してください。確認日が今日になります。1年に1度、お願いしています。
      </p>
      <GovForm action={action} idPrefix="confirm-">
        <HiddenField name="number" value={number} />
        <HiddenField name="version" value={version} />
        <FormActions>
          <SubmitButton look="outline" size="medium">
            内容は今も正しい
          </SubmitButton>
        </FormActions>
      </GovForm>
    </section>
  );
}
