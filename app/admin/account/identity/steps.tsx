import { AnyCodeField } from "@/components/accounts/any-code-field";
import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { SubmitButton } from "@/components/form/submit-button";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { Button, ButtonLink } from "@/components/ui/button";
import { SummaryList } from "@/components/ui/summary-list";
import { TimeText } from "@/components/ui/time-text";
import { routes } from "@/lib/routes";
import { startLinkingAction, unlinkAction } from "./actions";

const TITLE = pageTitle("職員認証の登録", "事務局");

export function ProveAgain() {
  return (
    <GovForm
      action={startLinkingAction}
      title={TITLE}
      heading={
        <PageHeading lead="登録すると、省庁の職員認証でもサインインできるようになります。ご本人であることを確認するため、認証アプリの確認コードか、未使用の回復コードを入力してください。">
          職員認証を登録する
        </PageHeading>
      }
    >
      <AnyCodeField />
      <FormActions>
        <SubmitButton>次へ進む</SubmitButton>
      </FormActions>
    </GovForm>
  );
}

export function GoToProvider() {
  return (
    <>
      <title>{TITLE}</title>
      <PageHeading lead="省庁の職員認証の画面に移ります。認証が終わると、このポータルに戻ります。10分以内に済ませてください。職員認証のメールアドレスは、このアカウントのメールアドレスと同じである必要があります。">
        職員認証の画面に進む
      </PageHeading>
      <ButtonLink href={routes.apiProvider("ministry", { link: "yes" })}>職員認証に進む</ButtonLink>
    </>
  );
}

type LinkedIdentityProps = { readonly linkedAt: Date; readonly lastUsedAt: Date | null };

export function LinkedIdentity({ linkedAt, lastUsedAt }: LinkedIdentityProps) {
  return (
    <>
      <title>{TITLE}</title>
      <PageHeading lead="省庁の職員認証でサインインできます。解除した後は、パスワードと確認コードでサインインしてください。">
        職員認証は登録済みです
      </PageHeading>
      <div className="flex flex-col items-start gap-8">
        <div className="w-full">
          <SummaryList
            rows={[
              { label: "登録した日時", value: <TimeText at={linkedAt} /> },
              {
                label: "最後にサインインした日時",
                value: lastUsedAt === null ? "まだ使われていません" : <TimeText at={lastUsedAt} />,
              },
            ]}
          />
        </div>
        <form action={unlinkAction}>
          <Button type="submit" look="danger">
            登録を解除する
          </Button>
        </form>
      </div>
    </>
  );
}
