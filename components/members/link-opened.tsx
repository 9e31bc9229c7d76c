import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { ButtonLink } from "@/components/ui/button";
import type { FormAction } from "@/lib/forms/form";
import { routes } from "@/lib/routes";

type LinkOpenedProps = {
  readonly action: FormAction;
  readonly state: "open" | "other-browser" | "over";
  readonly token: string;
};

/** What the mailed link leads to, in the browser that asked for it and in any other. */
export function LinkOpened({ action, state, token }: LinkOpenedProps) {
  if (state === "open") return <EnterForm action={action} token={token} />;
  const { title, lead } = CLOSED[state];
  return (
    <>
      <title>{pageTitle(title, "マイページに入る")}</title>
      <PageHeading lead={lead}>{title}</PageHeading>
      <ButtonLink href={routes.mypageSignIn()}>このブラウザーで新しいメールを受け取る</ButtonLink>
    </>
  );
}

const CLOSED = {
  "other-browser": {
    title: "申し込んだブラウザーとは別のブラウザーです",
    lead: "安全のため、リンクは、メールを申し込んだブラウザーだけで使えます。申し込んだ画面に戻り、メールに書かれた確認コードを入力してください。その画面がもうないときは、このブラウザーで新しいメールを受け取ってください。",
  },
  over: {
    title: "このリンクは使えません",
    lead: "リンクは使用済みか、有効期限が過ぎています。新しいメールを受け取ってください。",
  },
} as const;

type EnterFormProps = Pick<LinkOpenedProps, "action" | "token">;

function EnterForm({ action, token }: EnterFormProps) {
  return (
    <GovForm
      action={action}
      title={pageTitle("マイページに入る")}
      heading={
        <PageHeading lead="メールアドレスを確認できました。ボタンを押すと、マイページに入ります。">
          マイページに入る
        </PageHeading>
      }
    >
      <HiddenField name="token" value={token} />
      <FormActions>
        <SubmitButton>マイページに入る</SubmitButton>
      </FormActions>
    </GovForm>
  );
}
