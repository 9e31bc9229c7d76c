import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SeenVersion } from "@/components/form/seen-version";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { Heading } from "@/components/ui/heading";
import type { FormAction } from "@/lib/forms/form";
import { REMOVAL_REASON_MAX } from "@/lib/offices/removal";

type AskRemovalFormProps = { readonly action: FormAction; readonly number: string; readonly version: number };

/** The first of two officers. */
export function AskRemovalForm({ action, number, version }: AskRemovalFormProps) {
  return (
    <GovForm action={action} idPrefix="ask-" heading={<Heading level={2}>事務局から削除を依頼する</Heading>}>
      <HiddenField name="number" value={number} />
      <SeenVersion version={version} />
      <p>
        利用が終わった施設は閉館にしてください。削除は、掲載するべきでなかった施設に使います。別の担当者が承認すると、公開ページがなくなります。
      </p>
      <TextArea
        name="reason"
        label="理由"
        help="削除したときに、自治体へのメールに載ります。監査記録に残ります。"
        limit={REMOVAL_REASON_MAX}
        rows={4}
        required
      />
      <FormActions>
        <SubmitButton look="danger">削除を依頼する</SubmitButton>
      </FormActions>
    </GovForm>
  );
}
