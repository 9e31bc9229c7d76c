import { EmergencyBanner } from "@/components/ui/emergency-banner";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { type Answers, asText } from "@/lib/drafts/answers";
import { formatDateTime } from "@/lib/japan/dates";
import { momentFrom } from "@/lib/publishing/moment";

type BannerPreviewProps = { readonly answers: Answers };

/** A banner has no page: it is shown as it will stand on top of every public page. */
export function BannerPreview({ answers }: BannerPreviewProps) {
  const [title, summary, url] = [asText(answers.title), asText(answers.summary), asText(answers.url)];
  const [starts, ends] = [momentFrom(asText(answers.startsAt)), momentFrom(asText(answers.endsAt))];
  return (
    <>
      <h1 tabIndex={-1} className="mb-6 text-std-28B-150">
        帯「{title}」の見え方
      </h1>
      {answers.level === "emergency" ? (
        <EmergencyBanner
          title={title}
          at={starts ?? new Date(0)}
          {...(url === "" ? {} : { link: { href: url, label: "詳しい案内" } })}
        >
          <p>{summary}</p>
        </EmergencyBanner>
      ) : (
        <NotificationBanner tone="info" title={title}>
          <p>{summary}</p>
          {url && (
            <p>
              <a href={url}>詳しい案内</a>
            </p>
          )}
        </NotificationBanner>
      )}
      <p className="mt-6">
        表示する期間：{starts ? formatDateTime(starts) : "（未入力）"}から{ends ? formatDateTime(ends) : "（未入力）"}
        まで。すべての公開ページの上部に表示します。
      </p>
    </>
  );
}
