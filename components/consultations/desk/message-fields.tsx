import { DocumentsField } from "@/components/form/documents-field";
import { FormActions } from "@/components/form/form-actions";
import { KeptField } from "@/components/form/kept-field";
import { RadioField } from "@/components/form/radio-field";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import type { MessageKind } from "@/lib/db/generated/enums";
import { MESSAGE_MAX } from "@/lib/threads/text";
import { TEMPLATE_INTENT } from "./template-intent";

type MessageFieldsProps = {
  /** Kinds that the status of the case allows. */
  readonly kinds: readonly MessageKind[];
  readonly templates: readonly { readonly id: string; readonly title: string }[];
};

const KINDS = [
  { value: "MESSAGE", label: "連絡", help: "状況は変わりません。" },
  { value: "QUESTION", label: "確認したいこと", help: "相談者の返事を待つ間、時計が止まります。" },
  { value: "ANSWER", label: "回答", help: "状況が「回答済み」になります。" },
  { value: "MEETING", label: "面談の日時", help: "日時と場所・方法を知らせます。状況は変わりません。" },
] as const satisfies readonly { value: MessageKind; label: string; help: string }[];

/** Everything of a message to the outside; a template is put behind what is there, never over it. */
export function MessageFields({ kinds, templates }: MessageFieldsProps) {
  return (
    <>
      <KeptField name="draft" />
      <KeptField name="seen" />
      <RadioField
        name="kind"
        label="メッセージの種類"
        options={KINDS.filter(({ value }) => kinds.includes(value))}
        required
      />
      {templates.length > 0 && (
        <div className="flex flex-col items-start gap-3 rounded-8 bg-solid-gray-50 p-4">
          <SelectField
            name="template"
            label="定型文"
            help="書きかけの文の後ろに入ります。分からない項目は{{ }}のまま残るので、書き入れてください。"
            options={templates.map(({ id, title }) => ({ value: id, label: title }))}
          />
          <SubmitButton intent={TEMPLATE_INTENT} look="outline" size="medium">
            定型文を入れる
          </SubmitButton>
        </div>
      )}
      <TextArea
        name="body"
        label="相談者に送るメッセージ"
        help="内部の情報は書かないでください。職員どうしの連絡は、内部メモに書きます。"
        limit={MESSAGE_MAX}
        rows={12}
        required
      />
      <TextField
        name="meetingAt"
        label="面談の日時"
        help="「面談の日時」を選んだ場合だけ入力してください。例：2026-12-10 14:00"
        type="datetime-local"
        width="medium"
      />
      <TextField
        name="meetingPlace"
        label="面談の場所・方法"
        help="「面談の日時」を選んだ場合だけ入力してください。例：オンライン会議（URL）"
      />
      <DocumentsField name="files" label="資料" />
      <FormActions>
        <SubmitButton>宛先と内容を確認する</SubmitButton>
      </FormActions>
    </>
  );
}
