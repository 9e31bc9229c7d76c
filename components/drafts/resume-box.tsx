import { ButtonLink } from "@/components/ui/button";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { TimeText } from "@/components/ui/time-text";
import { formatDate } from "@/lib/japan/dates";

type ResumeBoxProps = {
  readonly href: string;
  readonly savedAt: Date;
  readonly keptUntil: Date;
};

/** The unfinished draft of this browser, before anything else. */
export function ResumeBox({ href, savedAt, keptUntil }: ResumeBoxProps) {
  return (
    <NotificationBanner tone="info" title="この端末に、入力の途中の内容があります">
      <p>
        <TimeText at={savedAt} />
        に保存した内容です。{formatDate(keptUntil)}まで残ります。
      </p>
      <p>
        <ButtonLink href={href} size="medium">
          続きから再開する
        </ButtonLink>
      </p>
    </NotificationBanner>
  );
}
