import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { Heading } from "@/components/ui/heading";
import { TextBlock } from "@/components/ui/text-block";
import type { FormAction } from "@/lib/forms/form";
import { routes } from "@/lib/routes";

const LEAD =
  "申請の受付番号を入力してください。申請のときに登録されたメールアドレスに、6けたの確認コードをお送りします。";

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
          help="例：D-2026-7K3M9X（全角・小文字でも、ハイフンがなくてもかまいません）"
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
            <li>送信した内容の受付証（控え）を受け取る</li>
          </ul>
          <Heading level={2}>受付番号が分からないとき</Heading>
          <p>
            受付番号は、申請が終わったときの画面と、「【受付】」で始まる件名のメールに書かれています。見つからないときや、登録したメールアドレスが使えなくなったときは、
            <a href={routes.contact()}>事務局へお問い合わせ</a>ください。
          </p>
        </TextBlock>
      </div>
    </>
  );
}
