import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { HiddenField } from "@/components/form/hidden-field";
import { RadioField } from "@/components/form/radio-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { COMMENT_MAX } from "@/lib/feedback/schema";
import { type FormAction, filledForm } from "@/lib/forms/form";
import { routes } from "@/lib/routes";

type FeedbackFormProps = {
  readonly action: FormAction;
  /** The page that it is about; absent when it is about the site. */
  readonly about: { readonly path: string; readonly name: string } | null;
};

const ANSWERS = [
  { value: "yes", label: "役に立った" },
  { value: "no", label: "役に立たなかった" },
] as const;

const LEAD = "いただいたご意見は、ページの改善のために事務局が読みます。お名前は要りません。返信はできません。";

export function FeedbackForm({ action, about }: FeedbackFormProps) {
  return (
    <GovForm
      action={action}
      initial={filledForm({ page: about?.path ?? "" })}
      title={pageTitle("ページへのご意見")}
      heading={<PageHeading lead={LEAD}>ページへのご意見</PageHeading>}
    >
      {about && (
        <p>
          対象のページ：<a href={about.path}>{about.name}</a>
        </p>
      )}
      <HiddenField name="page" value={about?.path ?? ""} />
      <RadioField
        name="isHelpful"
        label={about ? "このページは役に立ちましたか" : "このサイトは役に立ちましたか"}
        options={ANSWERS}
        required
      />
      <TextArea
        name="comment"
        label="ご意見"
        help="分かりにくかったところ、足りないこと、誤りなどをお書きください。氏名や連絡先は書かないでください。メールアドレスと電話番号と思われる部分は、保存する前に取り除きます。"
        limit={COMMENT_MAX}
      />
      <p>
        返事が必要なことは、<a href={routes.contact()}>お問い合わせ</a>の窓口にお尋ねください。
      </p>
      <FormActions>
        <SubmitButton>ご意見を送る</SubmitButton>
      </FormActions>
    </GovForm>
  );
}
