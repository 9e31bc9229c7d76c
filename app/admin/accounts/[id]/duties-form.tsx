import { DutiesField } from "@/components/accounts/duties-field";
import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { Heading } from "@/components/ui/heading";
import { REASON_MAX } from "@/lib/accounts/limits";
import type { Duty } from "@/lib/db/generated/enums";
import { proposeDutiesAction, proposeReopeningAction } from "./actions";

type DutiesFormProps = { readonly id: string; readonly duties: readonly Duty[]; readonly isAsked: boolean };

/** The first of two people asks. */
export function DutiesForm({ id, duties, isAsked }: DutiesFormProps) {
  return (
    <GovForm
      action={proposeDutiesAction}
      idPrefix="duties-"
      isOffered={!isAsked}
      heading={<Heading level={2}>担当業務の変更を依頼する</Heading>}
    >
      <HiddenField name="id" value={id} />
      <p>ほかのアカウント管理の担当者が承認すると、変更されます。</p>
      <DutiesField chosen={duties} />
      <ChangeReason />
      <FormActions>
        <SubmitButton>変更を依頼する</SubmitButton>
      </FormActions>
    </GovForm>
  );
}

/** For an account that was closed. */
export function ReopeningForm({ id, duties, isAsked }: DutiesFormProps) {
  return (
    <GovForm
      action={proposeReopeningAction}
      idPrefix="reopen-"
      isOffered={!isAsked}
      heading={<Heading level={2}>利用の再開を依頼する</Heading>}
    >
      <HiddenField name="id" value={id} />
      <p>
        ほかのアカウント管理の担当者が承認すると、以前のパスワードと認証アプリで、またサインインできるようになります。
      </p>
      <DutiesField chosen={duties} />
      <ChangeReason />
      <FormActions>
        <SubmitButton>再開を依頼する</SubmitButton>
      </FormActions>
    </GovForm>
  );
}

function ChangeReason() {
  return (
    <TextArea
      name="reason"
      label="変更の理由"
      help="着任、異動、応援など。承認する人が読み、監査記録に残ります。"
      limit={REASON_MAX}
      rows={3}
      required
    />
  );
}
