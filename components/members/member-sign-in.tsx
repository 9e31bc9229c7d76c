import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { ButtonLink } from "@/components/ui/button";
import { Heading } from "@/components/ui/heading";
import { TextBlock } from "@/components/ui/text-block";
import type { FormAction, FormState } from "@/lib/forms/form";
import { LINK_MINUTES } from "@/lib/members/limits";
import { routes } from "@/lib/routes";

const LEAD =
  "メールアドレスに、マイページに入るためのリンクをお送りします。パスワードはありません。初めての方も、ここから始められます。";

type MemberSignInProps = {
  readonly action: FormAction;
  /** Where the person was going. */
  readonly next?: string | undefined;
  /** The mailbox that is known already. */
  readonly initial?: FormState;
  /** Where GビズID begins; absent where it is not offered. */
  readonly gbizid?: string | undefined;
  readonly isDemo: boolean;
};

export function MemberSignIn({ action, next, initial, gbizid, isDemo }: MemberSignInProps) {
  return (
    <>
      <GovForm
        action={action}
        {...(initial && { initial })}
        title={pageTitle("マイページに入る")}
        heading={<PageHeading lead={LEAD}>マイページに入る</PageHeading>}
      >
        {next && <HiddenField name="next" value={next} />}
        <TextField
          name="email"
          label="メールアドレス"
          help={`リンクは${LINK_MINUTES}分間使えます。メールは、この画面と同じ端末で受け取ると便利です。`}
          type="email"
          autoComplete="email"
          inputMode="email"
          spellCheck={false}
          required
        />
        <FormActions>
          <SubmitButton>メールを送る</SubmitButton>
        </FormActions>
      </GovForm>
      {gbizid && (
        <section aria-labelledby="gbizid" className="mt-12 flex flex-col items-start gap-4">
          <h2 id="gbizid" className="text-std-20B-150">
            GビズIDで入る
          </h2>
          <p>法人の代表者のGビズIDプライムと、そのメンバーは、団体への登録まで自動で行われます。</p>
          <ButtonLink href={gbizid} look="outline">
            GビズIDで入る
          </ButtonLink>
        </section>
      )}
      <div className="mt-12">
        <TextBlock>
          <Heading level={2}>マイページでできること</Heading>
          <ul>
            <li>団体の自己宣言の状況と、次にすることをまとめて確かめる</li>
            <li>団体の情報を一度だけ登録し、申請のたびに入力する手間を省く</li>
            <li>同じ団体のメンバーを招待し、手続きを分担する</li>
            <li>登録なしで送った過去の申請を、団体の手続きに加える</li>
          </ul>
          <Heading level={2}>登録しないで手続きする</Heading>
          <p>
            マイページがなくても、<a href={routes.applyStart()}>自己宣言の申請</a>と
            <a href={routes.status()}>手続き状況の確認</a>ができます。
          </p>
          {isDemo && (
            <p>
              デモ環境では、<a href={routes.devPersonas()}>登場人物の一覧</a>から選んで入ることもできます。
            </p>
          )}
        </TextBlock>
      </div>
    </>
  );
}
