import { DocumentsField } from "@/components/form/documents-field";
import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { KeptField } from "@/components/form/kept-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { Heading } from "@/components/ui/heading";
import type { FormAction, FormState } from "@/lib/forms/form";
import { MESSAGE_MAX } from "@/lib/threads/text";

type ReplyFormProps = {
  readonly action: FormAction;
  readonly title: string;
  readonly initial: FormState;
  readonly isReopening: boolean;
  readonly isOffered: boolean;
};

/** What whoever asked writes to the desk. Only the button at its end sends it. */
export function ReplyForm({ action, title, initial, isReopening, isOffered }: ReplyFormProps) {
  return (
    <div data-print="hide" className="empty:hidden">
      <GovForm
        action={action}
        title={title}
        initial={initial}
        isOffered={isOffered}
        heading={<Heading level={2}>メッセージを書く</Heading>}
      >
        <KeptField name="draft" />
        <KeptField name="seen" />
        {isReopening && <p>この相談は完了しています。メッセージを送ると、対応を再開します。</p>}
        <TextArea name="body" label="メッセージ" limit={MESSAGE_MAX} rows={8} required />
        <DocumentsField name="files" label="資料" />
        <FormActions>
          <SubmitButton>この内容で送信する</SubmitButton>
        </FormActions>
      </GovForm>
    </div>
  );
}
