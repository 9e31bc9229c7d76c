import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { Heading } from "@/components/ui/heading";
import { TextBlock } from "@/components/ui/text-block";
import { CASE_NUMBER_HELP } from "@/lib/contacts/messages";
import type { FormAction } from "@/lib/forms/form";
import { routes } from "@/lib/routes";

const LEAD =
  "自己宣言または相談の受付番号を入力してください。手続きのときに登録されたメールアドレスに、6けたの確認コードをお送りします。";

type StatusLookupProps = { readonly action: FormAction };

export function StatusLookup({ action }: StatusLookupProps) {
  return (
    <>
      <GovForm
        action={action}
        title={pageTitle("手続き状況の確認")}
        heading={<PageHeading lead={LEAD}>手続き状況の確認</PageHeading>}
      >
        <TextField
          name="number"
          label="受付番号"
          help={CASE_NUMBER_HELP}
          autoComplete="off"
          spellCheck={false}
          width="medium"
          required
        />
        <FormActions>
          <SubmitButton>確認コードを送る</SubmitButton>
        </FormActions>
      </GovForm>
      <div className="mt-12">
        <TextBlock>
          <Heading level={2}>この手続きでできること</Heading>
          <ul>
            <li>申請した自己宣言の状況と、これまでの経過を確かめる</li>
            <li>事務局からの修正のお願いに答える</li>
            <li>公開中の宣言の変更を申し出る、宣言を取り下げる</li>
            <li>送信した相談のやり取りを読み、返事を書く</li>
            <li>送信した内容の受付証（控え）を受け取る</li>
          </ul>
          <Heading level={2}>受付番号が分からないとき</Heading>
          <p>
            受付番号は、申請や相談の送信が終わったときの画面と、「【受付】」で始まる件名のメールに書かれています。見つからないときや、登録したメールアドレスが使えなくなったときは、
            <a href={routes.contact()}>事務局へお問い合わせ</a>ください。
          </p>
          <Heading level={2}>施設（O-）と応募（A-）の番号をお持ちの方</Heading>
          <p>
            サテライトオフィスの登録と、表彰への応募の状況は、<a href={routes.mypage()}>マイページ</a>
            で確かめてください。
          </p>
        </TextBlock>
      </div>
    </>
  );
}
