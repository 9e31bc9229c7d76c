import { NotificationBanner } from "@/components/ui/notification-banner";
import { type Done, doneWords } from "./status-words";

type DoneBannerProps = { readonly done: Done };

export function DoneBanner({ done }: DoneBannerProps) {
  const { title, text } = doneWords[done];
  return (
    <NotificationBanner tone="success" title={title} isOutcome>
      <p>{text}</p>
    </NotificationBanner>
  );
}
