import { pageMetadata } from "@/components/content/page-metadata";
import { ReadingPage } from "@/components/content/reading-page";
import { SITE_MAP } from "@/lib/content/site-map";
import { routes } from "@/lib/routes";

const TITLE = "サイトマップ";
const DESCRIPTION = "このポータルのページの一覧です。";

export const metadata = pageMetadata({ title: TITLE, description: DESCRIPTION, path: routes.sitemap() });

export default function SitemapPage() {
  return (
    <ReadingPage title={TITLE} lead={DESCRIPTION}>
      <div className="grid gap-10 desktop:grid-cols-3">
        {SITE_MAP.map(({ heading, lang, pages }) => (
          <section key={heading} aria-label={heading} lang={lang}>
            <h2 className="border-b border-solid-gray-420 pb-2 text-std-20B-150">{heading}</h2>
            <ul className="mt-3 flex flex-col gap-3">
              {pages.map(({ href, label, text }) => (
                <li key={href}>
                  <a href={href} hrefLang={lang} className="inline-block py-0.5">
                    {label}
                  </a>
                  {text && <p className="text-dns-16N-130 text-solid-gray-700">{text}</p>}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </ReadingPage>
  );
}
