import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { RadioField } from "@/components/form/radio-field";
import { SubmitButton } from "@/components/form/submit-button";
import { Heading } from "@/components/ui/heading";
import { NoticeMode } from "@/lib/db/generated/enums";
import type { FormAction } from "@/lib/forms/form";
import { noticeHelps, noticeLabels } from "@/lib/members/labels";

const OPTIONS = Object.values(NoticeMode).map((value) => ({
  value,
  label: noticeLabels[value],
  help: noticeHelps[value],
}));

type NoticesFormProps = { readonly action: FormAction; readonly chosen: NoticeMode };

export function NoticesForm({ action, chosen }: NoticesFormProps) {
  return (
    <GovForm action={action} idPrefix="notices-" heading={<Heading level={2}>メールのお知らせ</Heading>}>
      <RadioField name="noticeMode" label="お知らせの受け取り方" options={OPTIONS} defaultValue={chosen} required />
      <FormActions>
        <SubmitButton>受け取り方を保存する</SubmitButton>
      </FormActions>
    </GovForm>
  );
}
