import { DutiesField } from "@/components/accounts/duties-field";
import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { ButtonLink } from "@/components/ui/button";
import { Heading } from "@/components/ui/heading";
import type { Duty } from "@/lib/db/generated/enums";
import { routes } from "@/lib/routes";
import { endSessionsAction, resetAccessAction, setDutiesAction } from "./actions";

type AccountFormsProps = { readonly account: { readonly id: string; readonly duties: readonly Duty[] } };

/** What an administrator does with a colleague's account; each form stands for itself. */
export function AccountForms({ account: { id, duties } }: AccountFormsProps) {
  return (
    <>
      <GovForm action={setDutiesAction} idPrefix="duties-" heading={<Heading level={2}>担当業務を変更する</Heading>}>
        <HiddenField name="id" value={id} />
        <DutiesField chosen={duties} />
        <FormActions>
          <SubmitButton>担当業務を保存する</SubmitButton>
        </FormActions>
      </GovForm>
      <GovForm
        action={resetAccessAction}
        idPrefix="reset-"
        heading={<Heading level={2}>サインイン方法を再設定する</Heading>}
      >
        <HiddenField name="id" value={id} />
        <p>
          パスワードや認証アプリを使えなくなったときに行います。今のパスワード、認証アプリ、回復コードは使えなくなり、新しい初回パスワードが表示されます。
        </p>
        <FormActions>
          <SubmitButton look="outline">再設定する</SubmitButton>
        </FormActions>
      </GovForm>
      <GovForm
        action={endSessionsAction}
        idPrefix="sessions-"
        heading={<Heading level={2}>サインインを終了する</Heading>}
      >
        <HiddenField name="id" value={id} />
        <p>端末の紛失などのとき、すべてのブラウザーで直ちにサインアウトさせます。</p>
        <FormActions>
          <SubmitButton look="outline">すべて終了する</SubmitButton>
        </FormActions>
      </GovForm>
      <section className="flex flex-col gap-4">
        <Heading level={2}>利用を停止する</Heading>
        <p>異動や退職のときに行います。担当する案件は、次の画面で選ぶ人に引き継がれます。</p>
        <p>
          <ButtonLink href={routes.adminAccountClose(id)} look="outline">
            利用停止へ進む
          </ButtonLink>
        </p>
      </section>
    </>
  );
}
