import { NotificationBanner } from "@/components/ui/notification-banner";

type StatusNoticeProps = { readonly notice: "lapsed" | "ended" };

export function StatusNotice({ notice }: StatusNoticeProps) {
  if (notice === "ended") return <NotificationBanner tone="success" title="手続きの確認を終了しました" isOutcome />;
  return (
    <NotificationBanner tone="warning" title="もう一度、受付番号を入力してください" isOutcome>
      <p>
        手続きを見るには、確認コードの入力が必要です。確認コードの入力から60分が過ぎたときも、もう一度お願いしています。保存した入力内容は残っています。
      </p>
    </NotificationBanner>
  );
}
