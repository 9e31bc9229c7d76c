import { DutiesField } from "@/components/accounts/duties-field";
import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { ButtonLink } from "@/components/ui/button";
import { Heading } from "@/components/ui/heading";
import { REASON_MAX } from "@/lib/accounts/limits";
import type { AccountChangeKind, Duty } from "@/lib/db/generated/enums";
import { routes } from "@/lib/routes";
import { AccessForm } from "./access-form";
import { endSessionsAction, proposeDutiesAction, proposeReopeningAction } from "./actions";

type AccountFormsProps = {
  readonly account: { readonly id: string; readonly duties: readonly Duty[]; readonly setupUntil: Date | null };
  /** What waits for a second person already. */
  readonly asked: readonly AccountChangeKind[];
};

/** What an administrator does with a colleague's account; each form stands for itself. */
export function AccountForms({ account: { id, duties, setupUntil }, asked }: AccountFormsProps) {
  return (
    <>
      {!asked.includes("DUTIES") && (
        <GovForm
          action={proposeDutiesAction}
          idPrefix="duties-"
          heading={<Heading level={2}>担当業務の変更を依頼する</Heading>}
        >
          <HiddenField name="id" value={id} />
          <p>ほかのアカウント管理の担当者が承認すると、変更されます。</p>
          <DutiesField chosen={duties} />
          <ChangeReason />
          <FormActions>
            <SubmitButton>変更を依頼する</SubmitButton>
          </FormActions>
        </GovForm>
      )}
      <AccessForm
        id={id}
        isNewcomer={setupUntil !== null && duties.length === 0}
        isAsked={asked.includes("RECOVERY")}
      />
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
        <Heading level={2}>サインインの履歴</Heading>
        <p>
          <a href={routes.adminAccountSignIns(id)}>サインインの履歴を見る</a>（見たことは監査記録に残ります）
        </p>
      </section>
      <section className="flex flex-col gap-4">
        <Heading level={2}>この人の画面を見る</Heading>
        <p>
          <a href={routes.adminViewAs(id)}>この人に見えている画面を見る</a>（閲覧だけ。本人にメールで知らせます）
        </p>
      </section>
      <section className="flex flex-col gap-4">
        <Heading level={2}>不在と代理</Heading>
        <p>本人が登録できないときに、代わりに登録します。</p>
        <p>
          <ButtonLink href={routes.adminAbsences(id)} look="outline">
            不在と代理の登録へ進む
          </ButtonLink>
        </p>
      </section>
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

/** For an account that was closed. */
export function ReopeningForm({ account: { id, duties } }: Pick<AccountFormsProps, "account">) {
  return (
    <GovForm
      action={proposeReopeningAction}
      idPrefix="reopen-"
      heading={<Heading level={2}>利用の再開を依頼する</Heading>}
    >
      <HiddenField name="id" value={id} />
      <p>
        ほかのアカウント管理の担当者が承認すると、以前のパスワードと認証アプリで、またサインインできるようになります。
      </p>
      <DutiesField chosen={duties} />
      <ChangeReason />
      <FormActions>
        <SubmitButton>再開を依頼する</SubmitButton>
      </FormActions>
    </GovForm>
  );
}

function ChangeReason() {
  return (
    <TextArea
      name="reason"
      label="変更の理由"
      help="着任、異動、応援など。承認する人が読み、監査記録に残ります。"
      limit={REASON_MAX}
      rows={3}
      required
    />
  );
}
