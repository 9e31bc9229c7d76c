import { Heading } from "@/components/ui/heading";
import { FileLink } from "@/components/ui/link";
import { TextBlock } from "@/components/ui/text-block";
import { TimeText } from "@/components/ui/time-text";
import { routes } from "@/lib/routes";

type AfterSubmitProps = {
  readonly sentAt: Date;
  readonly targetDays: number;
  /** Where members of the organisation follow it; null for one that was sent without an account. */
  readonly mypage: string | null;
};

/** What happens now, and what may be needed later. */
export function AfterSubmit({ sentAt, targetDays, mypage }: AfterSubmitProps) {
  return (
    <TextBlock>
      <p>
        受付日時：
        <TimeText at={sentAt} />
        。受付番号をメールでもお送りしました。
      </p>
      <Heading level={2}>控えを保存する</Heading>
      <p>
        <FileLink href={routes.consultationReceiptPdf()} kind="PDF">
          相談の控え（受付証）
        </FileLink>
      </p>
      <Heading level={2}>この後の流れ</Heading>
      <ol>
        <li>担当者が、{targetDays}営業日以内を目安に、最初のお返事をします。</li>
        <li>お返事が届くと、メールでお知らせします。メールのリンクから、やり取りの画面を開けます。</li>
        <li>書き足したいことがあれば、やり取りの画面からいつでもメッセージと資料を送れます。</li>
      </ol>
      <Heading level={2}>やり取りの画面を開く</Heading>
      {mypage === null ? (
        <p>
          <a href={routes.status()}>手続き状況の確認</a>
          から開けます。受付番号と、メールに届く確認コードを使います。
        </p>
      ) : (
        <p>
          <a href={mypage}>マイページ</a>から開けます。団体のほかのメンバーも、同じ画面を見られます。
        </p>
      )}
    </TextBlock>
  );
}
