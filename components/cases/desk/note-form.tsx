import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { NOTE_MAX } from "@/lib/cases/desk-schema";
import type { FormAction } from "@/lib/forms/form";

type NoteFormProps = {
  readonly caseId: string;
  readonly action: FormAction;
  /** Who never reads it: 申請者. */
  readonly outsider?: string;
  /** Characters of a note. */
  readonly limit?: number;
};

export function NoteForm({ caseId, action, outsider = "申請者", limit = NOTE_MAX }: NoteFormProps) {
  return (
    <GovForm action={action} idPrefix="note">
      <HiddenField name="id" value={caseId} />
      <TextArea
        name="body"
        label="内部メモを追加する"
        help={`職員だけが読めます。${outsider}に送られることはありません。`}
        limit={limit}
        rows={3}
        required
      />
      <FormActions>
        <SubmitButton size="medium" look="outline">
          内部メモを保存する
        </SubmitButton>
      </FormActions>
    </GovForm>
  );
}
