import { Heading } from "@/components/ui/heading";
import { FileLink } from "@/components/ui/link";
import { TextBlock } from "@/components/ui/text-block";
import { TimeText } from "@/components/ui/time-text";
import { routes } from "@/lib/routes";

type AfterSubmitProps = {
  readonly sentAt: Date;
  readonly targetDays: number;
  readonly officeName: string;
  /** Begun on the My page of an organisation. */
  readonly isOfMyPage: boolean;
};

/** What happens now, and what may be needed later. */
export function AfterSubmit({ sentAt, targetDays, officeName, isOfMyPage }: AfterSubmitProps) {
  return (
    <TextBlock>
      <p>
        受付日時：
        <TimeText at={sentAt} />
        。受付番号をメールでもお送りしました。お問い合わせや状況の確認に必要です。
      </p>
      <Heading level={2}>控えを保存する</Heading>
      <p>
        <FileLink href={routes.applyReceiptPdf()} kind="PDF">
          申請の控え（受付証）
        </FileLink>
      </p>
      <p>
        控えにある照合コードを使うと、<a href={routes.receipts()}>受付証の確認</a>
        のページで、誰でも控えが本物であることを確かめられます。
      </p>
      <Heading level={2}>この後の流れ</Heading>
      <ol>
        <li>
          {officeName}が、{targetDays}営業日を目安に、記入の漏れや条件を確認します。
        </li>
        <li>修正のお願いがある場合は、担当者のメールアドレスにお知らせします。</li>
        <li>受理の後に、宣言のページを公開し、ページのURLをメールでお知らせします。</li>
      </ol>
      <Heading level={2}>申請の状況を確かめる</Heading>
      <p>
        <a href={routes.status()}>手続き状況の確認</a>
        で、状況の確認、修正の提出、変更の申出、取り下げができます。受付番号と、メールに届く確認コードを使います。
      </p>
      {isOfMyPage ? (
        <p>
          この申請は、<a href={routes.mypage()}>マイページ</a>
          からも確かめられます。団体のほかのメンバーも、同じ画面を見られます。
        </p>
      ) : (
        <>
          <Heading level={2}>マイページで続ける</Heading>
          <p>
            マイページを使うと、団体のすべての手続きを1つの画面で確かめ、次の申請では団体の情報を入力せずに済みます。
            <a href={routes.mypageSignIn(routes.mypageClaim())}>マイページに入って、この申請を登録する</a>
            ことができます。受付番号と、担当者のメールに届く確認コードを使います。
          </p>
        </>
      )}
      <p>
        この手続きについてのご意見は、<a href={routes.contact()}>お問い合わせ</a>からお寄せください。
      </p>
    </TextBlock>
  );
}
