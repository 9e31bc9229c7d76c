import { ForgetCopies } from "@/components/drafts/forget-copies";
import { NotificationBanner } from "@/components/ui/notification-banner";

/** After the browser has let go of its draft, and of its own copies. */
export function LeftNotice() {
  return (
    <NotificationBanner tone="success" title="この端末の記録を消しました" isOutcome>
      <ForgetCopies />
      <p>入力した内容は、この端末では開けなくなりました。続きは、メールでお送りしたリンクから開けます。</p>
    </NotificationBanner>
  );
}
