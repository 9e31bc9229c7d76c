import { NotificationBanner } from "@/components/ui/notification-banner";
import { fieldLabel } from "@/lib/declarations/fields";

type MergedNoticeProps = { readonly fields: readonly string[] };

/** After a save that replaced what another tab had written. */
export function MergedNotice({ fields }: MergedNoticeProps) {
  if (fields.length === 0) return null;
  return (
    <NotificationBanner tone="warning" title="別の画面でも変更されていた項目があります" isOutcome>
      <p>
        {fields.map((name) => `「${fieldLabel(name)}」`).join("")}
        は、別の画面でも変更されていました。後から保存した内容にしています。確認画面で確かめてください。
      </p>
    </NotificationBanner>
  );
}
