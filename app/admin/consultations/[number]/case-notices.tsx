import { InsetText } from "@/components/ui/inset-text";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { TimeText } from "@/components/ui/time-text";
import { outcomeOf } from "@/lib/consultations/desk-outcomes";
import type { ConsultationForDesk } from "@/lib/consultations/queries/detail";

type CaseNoticesProps = { readonly found: ConsultationForDesk; readonly done: string | undefined };

/** One banner for what has just been done, or could not be; and what stands in the way of the thread. */
export function CaseNotices({ found: { consultation, mails }, done }: CaseNoticesProps) {
  const title = outcomeOf(done);
  const hasFailed = mails.some(({ status }) => status === "FAILED");
  return (
    <>
      {done === "changed" && (
        <NotificationBanner tone="error" title="実行できませんでした" isOutcome>
          <p>ほかの担当者が先に更新したか、現在の状況ではできない操作です。下の最新の内容を確認してください。</p>
        </NotificationBanner>
      )}
      {title !== null && <NotificationBanner tone="success" title={title} isOutcome />}
      <div className="mb-6 flex flex-col gap-4 empty:hidden">
        {hasFailed && (
          <InsetText>
            <p>
              <strong>相談者にメールが届いていません。</strong>
              宛先不明などで戻ったメールがあります（「メール」の「送信できず」）。電話番号がある場合は、電話で連絡してください。
            </p>
          </InsetText>
        )}
        {consultation.erasedAt && (
          <InsetText>
            <p>
              個人データは
              <TimeText at={consultation.erasedAt} />
              に消去しました。受付番号、テーマ、日時、結果は残っています。
            </p>
          </InsetText>
        )}
      </div>
    </>
  );
}
