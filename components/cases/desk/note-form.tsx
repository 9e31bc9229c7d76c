import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { NOTE_MAX } from "@/lib/cases/desk-schema";
import type { FormAction } from "@/lib/forms/form";

type NoteFormProps = { readonly caseId: string; readonly action: FormAction };

export function NoteForm({ caseId, action }: NoteFormProps) {
  return (
    <GovForm action={action} idPrefix="note">
      <HiddenField name="id" value={caseId} />
      <TextArea
        name="body"
        label="メモを追加する"
        help="職員だけが読めます。申請者に送られることはありません。"
        limit={NOTE_MAX}
        rows={3}
        required
      />
      <FormActions>
        <SubmitButton size="medium" look="outline">
          メモを保存する
        </SubmitButton>
      </FormActions>
    </GovForm>
  );
}
