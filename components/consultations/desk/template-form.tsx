import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { Disclosure } from "@/components/ui/disclosure";
import { TOPICS } from "@/lib/consultations/options";
import { PLACEHOLDERS } from "@/lib/consultations/placeholders";
import type { FormAction } from "@/lib/forms/form";
import { MESSAGE_MAX } from "@/lib/threads/text";
import { PREVIEW_INTENT } from "./preview-intent";
import { TemplatePreview } from "./template-preview";

type TemplateFormProps = {
  readonly action: FormAction;
  /** Null for a new one. */
  readonly template: {
    readonly id: string;
    readonly version: number;
    readonly title: string;
    readonly topic: string | null;
    readonly body: string;
  } | null;
};

export function TemplateForm({ action, template }: TemplateFormProps) {
  const heading = template === null ? "定型文を追加する" : "定型文を変更する";
  return (
    <GovForm action={action} title={pageTitle(heading, "事務局")} heading={<PageHeading>{heading}</PageHeading>}>
      <HiddenField name="id" value={template?.id ?? "new"} />
      <HiddenField name="version" value={template?.version ?? 0} />
      <TextField
        name="title"
        label="定型文の名前"
        help="一覧から選ぶときの名前です。相談者には見えません。"
        defaultValue={template?.title}
        required
      />
      <SelectField
        name="topic"
        label="テーマ"
        help="選ばないと、すべてのテーマで使えます。"
        options={TOPICS}
        defaultValue={template?.topic ?? undefined}
      />
      <Disclosure summary="自動で入る項目">
        <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-dns-16N-130">
          {PLACEHOLDERS.map(({ name, sample }) => (
            <div key={name} className="contents">
              <dt className="font-mono">{`{{${name}}}`}</dt>
              <dd>例：{sample}</dd>
            </div>
          ))}
        </dl>
        <p className="mt-2 text-dns-16N-130">
          {"ほかの言葉を{{ }}で囲むと、書き入れるまで送信できない空欄になります。例：{{面談の候補日}}"}
        </p>
      </Disclosure>
      <TextArea name="body" label="本文" limit={MESSAGE_MAX} rows={14} defaultValue={template?.body} required />
      <TemplatePreview />
      <FormActions>
        <SubmitButton>保存する</SubmitButton>
        <SubmitButton intent={PREVIEW_INTENT} look="outline">
          見本を入れて確かめる
        </SubmitButton>
      </FormActions>
    </GovForm>
  );
}
