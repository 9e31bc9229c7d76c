import type { ReactNode } from "react";
import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { HiddenField } from "@/components/form/hidden-field";
import { PAUSE_INTENT } from "@/components/form/intents";
import { SubmitButton } from "@/components/form/submit-button";
import type { FormAction } from "@/lib/forms/form";
import { CheckSections, type CheckSectionsProps } from "./check-sections";
import { Consents } from "./consents";

type CheckFormProps = CheckSectionsProps & {
  readonly action: FormAction;
  readonly title: string;
  readonly heading: ReactNode;
  /** The save that is shown here: what another tab changes after it is not sent unseen. */
  readonly seen: number;
};

export function CheckForm({ action, title, heading, seen, ...answers }: CheckFormProps) {
  return (
    <GovForm action={action} title={title} heading={heading}>
      <HiddenField name="seen" value={seen} />
      <div>
        <CheckSections {...answers} />
      </div>
      <Consents />
      <p className="border-t border-solid-gray-300 pt-6">
        申請はまだ完了していません。「この内容で申請する」を押すと、上の内容を事務局に送信します。
      </p>
      <FormActions>
        <SubmitButton>この内容で申請する</SubmitButton>
        <SubmitButton intent={PAUSE_INTENT} look="outline">
          申請せずに中断する
        </SubmitButton>
      </FormActions>
    </GovForm>
  );
}
