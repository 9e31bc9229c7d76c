import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { HiddenField } from "@/components/form/hidden-field";
import { RadioField } from "@/components/form/radio-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { DescriptionList } from "@/components/ui/description-list";
import { TimeText } from "@/components/ui/time-text";
import { partnerStatusLabels } from "@/lib/awards/partners/labels";
import type { PartnerQuestion } from "@/lib/awards/partners/question";
import type { FormAction } from "@/lib/forms/form";

type AnswerFormProps = { readonly action: FormAction; readonly token: string; readonly question: PartnerQuestion };

const ANSWERS = [
  { value: "confirm", label: "連携している" },
  { value: "decline", label: "連携していない" },
] as const;

/** What is said of the municipality, and the two answers to it. */
export function AnswerForm({ action, token, question }: AnswerFormProps) {
  const { place, applicant, title, call, partnership, status, answeredAt, seen } = question;
  const heading = `${place}との連携の確認`;
  const lead = `${applicant}から、${place}と連携した取組の応募がありました。記載を読んで、連携していることに間違いがないか、回答してください。サインインは不要です。`;
  return (
    <GovForm
      action={action}
      title={pageTitle(heading, "表彰")}
      heading={
        <PageHeading over={<p>{call}</p>} lead={lead}>
          {heading}
        </PageHeading>
      }
    >
      <HiddenField name="token" value={token} />
      <HiddenField name="seen" value={seen} />
      <DescriptionList
        items={[
          { term: "応募した団体", details: applicant },
          { term: "取組の名称", details: title },
          { term: "連携についての記載", details: partnership },
          ...(answeredAt === null
            ? []
            : [
                {
                  term: "これまでの回答",
                  details: (
                    <>
                      {partnerStatusLabels[status]}（<TimeText at={answeredAt} />）
                    </>
                  ),
                },
              ]),
        ]}
      />
      <RadioField name="answer" label="回答" options={ANSWERS} required />
      <TextField
        name="name"
        label="回答する方の所属と氏名"
        help="例：企画課　見本 まなぶ。応募した団体と事務局に伝えます。公開しません。"
        autoComplete="off"
        required
      />
      <TextArea
        name="note"
        label="補足"
        help="記載と違うところがあれば、書いてください。応募した団体と事務局に伝えます。"
        limit={400}
        rows={4}
      />
      <FormActions>
        <SubmitButton>回答する</SubmitButton>
      </FormActions>
    </GovForm>
  );
}
