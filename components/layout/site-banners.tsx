import { EmergencyBanner } from "@/components/ui/emergency-banner";
import { NotificationBanner } from "@/components/ui/notification-banner";
import type { Banner } from "@/lib/publishing/banners";

type SiteBannersProps = { readonly banners: readonly Banner[] };

/** Above everything else on a page, while there is something to say to everybody. */
export function SiteBanners({ banners }: SiteBannersProps) {
  if (banners.length === 0) return null;
  return (
    <aside lang="ja" aria-label="緊急・重要なお知らせ" className="mx-auto w-full max-w-page px-4 pt-6 desktop:px-8">
      {banners.map(({ slug, isEmergency, title, text, url, startsAt }) =>
        isEmergency ? (
          <div key={slug} className="mb-6">
            <EmergencyBanner
              title={title}
              at={startsAt}
              {...(url === "" ? {} : { link: { href: url, label: "詳しい案内を見る" } })}
            >
              <p className="whitespace-pre-line">{text}</p>
            </EmergencyBanner>
          </div>
        ) : (
          <NotificationBanner key={slug} tone="warning" title={title}>
            <p className="whitespace-pre-line">{text}</p>
            {url !== "" && (
              <p>
                <a href={url}>「{title}」の詳しい案内</a>
              </p>
            )}
          </NotificationBanner>
        ),
      )}
    </aside>
  );
}
