import { DescriptionList } from "@/components/ui/description-list";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { TimeText } from "@/components/ui/time-text";

type GenuineReceipt = {
  readonly number: string;
  readonly ordinal: number;
  readonly sealedAt: Date;
  readonly isLatest: boolean;
};

type ReceiptAnswerProps = {
  readonly receipt: GenuineReceipt | null;
  /** What was held against the record: a whole file, or the code of a receipt. */
  readonly isFile: boolean;
};

export function ReceiptAnswer({ receipt, isFile }: ReceiptAnswerProps) {
  if (receipt === null) return <NoMatch isFile={isFile} />;
  const { number, ordinal, sealedAt, isLatest } = receipt;
  return (
    <NotificationBanner
      tone="success"
      title={isFile ? "この控えは、送信された内容と同じです" : "この受付証は本物です"}
      isOutcome
    >
      <DescriptionList
        isDense
        items={[
          { term: "受付番号", details: number },
          { term: "受付日時", details: <TimeText at={sealedAt} /> },
          { term: "版", details: `第${ordinal}版` },
          {
            term: "その後の版",
            details: isLatest ? "ありません（これが最新の版です）" : "この版の後に、新しい版が送信されています",
          },
        ]}
      />
    </NotificationBanner>
  );
}

type NoMatchProps = Pick<ReceiptAnswerProps, "isFile">;

function NoMatch({ isFile }: NoMatchProps) {
  return (
    <NotificationBanner tone="error" title="一致する受付の記録が見つかりません" isOutcome>
      {isFile ? (
        <p>
          このファイルは、送信された内容と同じではありません。開いて保存し直しただけでも、1文字変わると一致しなくなります。ダウンロードしたままのファイルで、もう一度お試しください。
        </p>
      ) : (
        <p>
          受付番号と照合コードを1文字ずつ見比べて、もう一度入力してください。正しく入力しても一致しないときは、その受付証はこのポータルが発行したものではないか、書き換えられています。
        </p>
      )}
    </NotificationBanner>
  );
}
